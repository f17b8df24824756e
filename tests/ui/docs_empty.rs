#[http_status::status_codes("ui/docs_empty.toml")]
enum Edge {}

fn main() {}
