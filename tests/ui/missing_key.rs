#[http_status::status_codes("missing_key.toml")]
enum Edge {}

fn main() {}
