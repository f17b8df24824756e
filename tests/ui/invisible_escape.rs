#[http_status::status_codes("ui/invisible_escape.toml")]
enum Edge {}

fn main() {}
