#[http_status::status_codes("registration.toml")]
enum Edge {}

fn main() {}
