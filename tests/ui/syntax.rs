#[http_status::status_codes("ui/syntax.toml")]
enum Edge {}

fn main() {}
