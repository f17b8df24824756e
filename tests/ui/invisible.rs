#[http_status::status_codes("ui/invisible.toml")]
enum Edge {}

fn main() {}
