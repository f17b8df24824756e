#[http_status::status_codes(registered, "../no_such_folder/shop.toml")]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
