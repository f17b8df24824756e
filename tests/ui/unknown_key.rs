#[http_status::status_codes("unknown_key.toml")]
enum Edge {}

fn main() {}
