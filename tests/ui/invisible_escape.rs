#[http_status::status_codes("invisible_escape.toml")]
enum Edge {}

fn main() {}
