#[http_status::status_codes("docs_empty.toml")]
enum Edge {}

fn main() {}
