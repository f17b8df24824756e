#[http_status::status_codes("reason_line_break.toml")]
enum Edge {}

fn main() {}
