#[http_status::status_codes("docs_fence.toml")]
enum Edge {}

fn main() {}
