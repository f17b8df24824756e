#[http_status::status_codes("syntax_json.toml")]
enum Status {}

fn main() {}
