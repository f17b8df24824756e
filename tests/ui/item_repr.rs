#[http_status::status_codes(registered)]
#[repr(u8)]
enum Edge {}

fn main() {}
