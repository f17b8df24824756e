#[http_status::status_codes("ui/registration.toml")]
enum Edge {}

fn main() {}
