#[http_status::status_codes(registered, impl(serd, rocket, http))]
enum Edge {}

fn main() {
    let _ = Edge::NotFound.code();
}
