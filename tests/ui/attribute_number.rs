#[http_status::status_codes(404)]
enum Edge {}

fn main() {}
