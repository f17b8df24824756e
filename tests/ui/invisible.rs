#[http_status::status_codes("invisible.toml")]
enum Edge {}

fn main() {}
