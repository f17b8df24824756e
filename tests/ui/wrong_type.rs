#[http_status::status_codes("wrong_type.toml")]
enum Edge {}

fn main() {}
