#[http_status::status_codes("ui/unknown_key.toml")]
enum Edge {}

fn main() {}
