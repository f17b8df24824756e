#[http_status::status_codes(registered, impl(axum))]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
