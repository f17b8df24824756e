#[http_status::status_codes("docs_code.toml")]
enum Edge {}

fn main() {}
