#[http_status::status_codes("../tables/shop.toml")]
enum Status {}

fn main() {}
