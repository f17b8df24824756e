#[http_status::status_codes("ui/field.toml")]
enum Edge {}

fn main() {}
