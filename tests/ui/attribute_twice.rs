#[http_status::status_codes(nginx, nginx)]
enum Edge {}

fn main() {}
