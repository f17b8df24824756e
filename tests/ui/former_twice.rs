#[http_status::status_codes("ui/former_twice.toml")]
enum Edge {}

fn main() {}
