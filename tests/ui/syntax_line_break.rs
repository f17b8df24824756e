#[http_status::status_codes("syntax_line_break.toml")]
enum Status {}

fn main() {}
