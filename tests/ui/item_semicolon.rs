#[http_status::status_codes(registered)]
enum Edge;

fn main() {
    let _ = Edge::NotFound;
}
