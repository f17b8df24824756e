#[http_status::status_codes("ui/reason_line_break.toml")]
enum Edge {}

fn main() {}
