#[http_status::status_codes("nowhere.toml")]
enum Edge {}

fn main() {}
