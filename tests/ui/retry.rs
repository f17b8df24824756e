#[http_status::status_codes("retry.toml")]
enum Edge {}

fn main() {}
