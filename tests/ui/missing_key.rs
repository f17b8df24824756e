#[http_status::status_codes("ui/missing_key.toml")]
enum Edge {}

fn main() {}
