#[http_status::status_codes("reason_padded.toml")]
enum Edge {}

fn main() {}
