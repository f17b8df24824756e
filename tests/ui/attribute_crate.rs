#[http_status::status_codes(registered, crate = fn)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound.code();
}
