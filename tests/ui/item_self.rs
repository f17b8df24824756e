#[http_status::status_codes(registered)]
enum Self {}

fn main() {}
