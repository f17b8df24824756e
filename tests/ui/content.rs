#[http_status::status_codes("ui/content.toml")]
enum Edge {}

fn main() {}
