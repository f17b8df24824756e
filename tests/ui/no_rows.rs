#[http_status::status_codes("no_rows.toml")]
enum Edge {}

fn main() {}
