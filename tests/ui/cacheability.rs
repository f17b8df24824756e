#[http_status::status_codes("ui/cacheability.toml")]
enum Edge {}

fn main() {}
