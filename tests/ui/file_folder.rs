#[http_status::status_codes("ui")]
enum Edge {}

fn main() {}
