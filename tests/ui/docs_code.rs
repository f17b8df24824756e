#[http_status::status_codes("ui/docs_code.toml")]
enum Edge {}

fn main() {}
