#[http_status::status_codes("ui/reason_not_ascii.toml")]
enum Edge {}

fn main() {}
