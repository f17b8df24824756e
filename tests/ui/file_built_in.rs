#[http_status::status_codes("nginx")]
enum Edge {}

fn main() {}
