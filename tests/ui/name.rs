#[http_status::status_codes("name.toml")]
enum Edge {}

fn main() {}
