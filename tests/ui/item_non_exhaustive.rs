#[http_status::status_codes(registered)]
#[non_exhaustive]
enum Edge {}

fn main() {}
