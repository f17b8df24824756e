#[http_status::status_codes(registered, crate = "http_status")]
enum Edge {}

fn main() {}
