#[http_status::status_codes(only = "4xx")]
enum Edge {}

fn main() {}
