#[http_status::status_codes("ui/not_utf8.toml")]
enum Edge {}

fn main() {}
