#[http_status::status_codes("former_twice.toml")]
enum Edge {}

fn main() {}
