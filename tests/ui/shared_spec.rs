#[http_status::status_codes("ui/shared_spec.toml")]
enum Edge {}

fn main() {}
