#[http_status::status_codes("ui/document.toml")]
enum Edge {}

fn main() {}
