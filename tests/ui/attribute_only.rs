#[http_status::status_codes(registered, only = "4xx, 40x")]
enum Edge {}

fn main() {}
