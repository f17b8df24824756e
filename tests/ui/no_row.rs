#[http_status::status_codes("no_row.toml")]
enum Edge {}

fn main() {}
