#[http_status::status_codes("no_rows_group.toml")]
enum Status {}

fn main() {}
