#[http_status::status_codes("folder")]
enum Edge {}

fn main() {}
