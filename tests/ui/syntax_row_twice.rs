#[http_status::status_codes("syntax_row_twice.toml")]
enum Edge {}

fn main() {}
