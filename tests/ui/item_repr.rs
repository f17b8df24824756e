#[http_status::status_codes(registered)]
#[repr(u16)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
