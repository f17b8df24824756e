#[http_status::status_codes("syntax_other_format.toml")]
enum Status {}

fn main() {}
