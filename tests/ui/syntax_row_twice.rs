#[http_status::status_codes("ui/syntax_row_twice.toml")]
enum Edge {}

fn main() {}
