#[http_status::status_codes("syntax.toml")]
enum Edge {}

fn main() {}
