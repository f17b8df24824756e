#[http_status::status_codes("ui/wrong_type.toml")]
enum Edge {}

fn main() {}
