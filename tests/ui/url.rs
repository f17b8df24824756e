#[http_status::status_codes("url.toml")]
enum Edge {}

fn main() {}
