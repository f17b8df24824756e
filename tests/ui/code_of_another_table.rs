#[http_status::status_codes(registered, "ui/code_of_another_table.toml")]
enum Edge {}

fn main() {}
