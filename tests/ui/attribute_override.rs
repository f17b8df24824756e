#[http_status::status_codes(registered, override)]
enum Edge {}

fn main() {}
