#[http_status::status_codes("array_of_tables.toml")]
enum Edge {}

fn main() {}
