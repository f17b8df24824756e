#[http_status::status_codes("syntax_yaml.toml")]
enum Status {}

fn main() {}
