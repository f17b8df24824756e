#[http_status::status_codes(registered)]
enum Edge<T> {}

fn main() {}
