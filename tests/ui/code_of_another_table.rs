#[http_status::status_codes("first.toml", "code_of_another_table.toml")]
enum Edge {}

fn main() {}
