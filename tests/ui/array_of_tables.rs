#[http_status::status_codes("ui/array_of_tables.toml")]
enum Edge {}

fn main() {}
