#[http_status::status_codes("section.toml")]
enum Edge {}

fn main() {}
