#[http_status::status_codes("ui/syntax_key_twice.toml")]
enum Edge {}

fn main() {}
