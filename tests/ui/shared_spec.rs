#[http_status::status_codes("shared_spec.toml")]
enum Edge {}

fn main() {}
