#[http_status::status_codes("reason.toml")]
enum Edge {}

fn main() {}
