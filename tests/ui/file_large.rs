#[http_status::status_codes("large.toml")]
enum Edge {}

fn main() {}
