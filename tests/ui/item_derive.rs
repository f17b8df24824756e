#[http_status::status_codes(registered)]
#[derive(Default)]
#[allow(dead_code)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
