#[http_status::status_codes(registered)]
#[derive(Debug)]
enum Edge {}

fn main() {}
