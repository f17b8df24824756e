#[http_status::status_codes("ui/code.toml")]
enum Edge {}

fn main() {}
