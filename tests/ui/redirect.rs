#[http_status::status_codes("ui/redirect.toml")]
enum Edge {}

fn main() {}
