#[http_status::status_codes("/status/edge.toml")]
enum Edge {}

fn main() {}
