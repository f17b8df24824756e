#[http_status::status_codes(registered, concat!(env!("OUT_DIR"), "/codes.toml"))]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
