#[http_status::status_codes(registered, apache)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
