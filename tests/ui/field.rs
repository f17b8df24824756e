#[http_status::status_codes("field.toml")]
enum Edge {}

fn main() {}
