#[http_status::status_codes("redirect.toml")]
enum Edge {}

fn main() {}
