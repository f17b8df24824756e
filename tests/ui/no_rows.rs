#[http_status::status_codes("ui/no_rows.toml")]
enum Edge {}

fn main() {}
