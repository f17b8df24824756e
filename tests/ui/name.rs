#[http_status::status_codes("ui/name.toml")]
enum Edge {}

fn main() {}
