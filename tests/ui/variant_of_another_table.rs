#[http_status::status_codes(registered, "variant_of_another_table.toml")]
enum Edge {}

fn main() {}
