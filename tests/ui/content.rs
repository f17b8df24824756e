#[http_status::status_codes("content.toml")]
enum Edge {}

fn main() {}
