#[http_status::status_codes(registered, ngnix)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
