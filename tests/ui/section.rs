#[http_status::status_codes("ui/section.toml")]
enum Edge {}

fn main() {}
