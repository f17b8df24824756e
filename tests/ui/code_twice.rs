#[http_status::status_codes("ui/code_twice.toml")]
enum Edge {}

fn main() {}
