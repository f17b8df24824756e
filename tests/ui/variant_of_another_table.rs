#[http_status::status_codes("first.toml", "variant_of_another_table.toml")]
enum Edge {}

fn main() {}
