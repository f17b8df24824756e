#[http_status::status_codes(registered nginx)]
enum Edge {}

fn main() {}
