#[http_status::status_codes("reason_empty.toml")]
enum Edge {}

fn main() {}
