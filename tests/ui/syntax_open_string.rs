#[http_status::status_codes("syntax_open_string.toml")]
enum Edge {}

fn main() {}
