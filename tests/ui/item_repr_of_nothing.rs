#[http_status::status_codes("no_such_table.toml")]
#[repr(i32)]
enum Edge {}

fn main() {}
