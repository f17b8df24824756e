#[http_status::status_codes("not_utf8.toml")]
enum Edge {}

fn main() {}
