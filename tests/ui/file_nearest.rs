#[http_status::status_codes(registered, "code_twise.toml")]
enum Edge {}

fn main() {}
