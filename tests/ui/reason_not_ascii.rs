#[http_status::status_codes("reason_not_ascii.toml")]
enum Edge {}

fn main() {}
