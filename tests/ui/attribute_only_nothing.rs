#[http_status::status_codes(nginx, only = "2xx")]
enum Edge {}

fn main() {}
