#[http_status::status_codes("ui/url.toml")]
enum Edge {}

fn main() {}
