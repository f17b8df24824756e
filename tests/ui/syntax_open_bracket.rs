#[http_status::status_codes("syntax_open_bracket.toml")]
enum Status {}

fn main() {}
