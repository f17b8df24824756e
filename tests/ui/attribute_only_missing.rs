#[http_status::status_codes(registered, only = "4xx, 471, 306")]
enum Edge {}

fn main() {}
