#[http_status::status_codes(registered, "ui/variant_of_another_table.toml")]
enum Edge {}

fn main() {}
