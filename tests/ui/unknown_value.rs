#[http_status::status_codes("unknown_value.toml")]
enum Edge {}

fn main() {}
