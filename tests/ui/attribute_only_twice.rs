#[http_status::status_codes(registered, only = "4xx", only = "5xx")]
enum Edge {}

fn main() {}
