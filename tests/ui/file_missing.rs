#[http_status::status_codes("ui/nowhere.toml")]
enum Edge {}

fn main() {}
