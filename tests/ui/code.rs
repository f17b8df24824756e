#[http_status::status_codes("code.toml")]
enum Edge {}

fn main() {}
