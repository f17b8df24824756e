#[http_status::status_codes("code.toml")]
struct Edge;

fn main() {}
