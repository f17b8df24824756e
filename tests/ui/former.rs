#[http_status::status_codes("ui/former.toml")]
enum Edge {}

fn main() {}
