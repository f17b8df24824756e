#[http_status::status_codes(registered)]
enum Edge {
    Busy = 590,
}

fn main() {}
