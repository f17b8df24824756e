#[http_status::status_codes(registered)]
#[derive(Default)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
