#[http_status::status_codes(registered)]
struct Edge;

fn main() {}
