#[http_status::status_codes("")]
enum Edge {}

fn main() {}
