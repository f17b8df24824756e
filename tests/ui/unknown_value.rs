#[http_status::status_codes("ui/unknown_value.toml")]
enum Edge {}

fn main() {}
