#[http_status::status_codes("ui/syntax_open_string.toml")]
enum Edge {}

fn main() {}
