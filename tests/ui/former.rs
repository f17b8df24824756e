#[http_status::status_codes("former.toml")]
enum Edge {}

fn main() {}
