#[http_status::status_codes("ui/no_row.toml")]
enum Edge {}

fn main() {}
