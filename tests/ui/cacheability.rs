#[http_status::status_codes("cacheability.toml")]
enum Edge {}

fn main() {}
