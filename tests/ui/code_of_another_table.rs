#[http_status::status_codes(registered, "code_of_another_table.toml")]
enum Edge {}

fn main() {}
