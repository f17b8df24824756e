#[http_status::status_codes("ui/reason_empty.toml")]
enum Edge {}

fn main() {}
