#[http_status::status_codes("ui/reason_padded.toml")]
enum Edge {}

fn main() {}
