#[http_status::status_codes("empty.toml")]
enum Edge {}

fn main() {}
