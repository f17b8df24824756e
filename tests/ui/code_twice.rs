#[http_status::status_codes("code_twice.toml")]
enum Edge {}

fn main() {}
