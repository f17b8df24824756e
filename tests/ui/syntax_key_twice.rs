#[http_status::status_codes("syntax_key_twice.toml")]
enum Edge {}

fn main() {}
