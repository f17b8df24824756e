#[http_status::status_codes("document.toml")]
enum Edge {}

fn main() {}
