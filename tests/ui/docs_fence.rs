#[http_status::status_codes("ui/docs_fence.toml")]
enum Edge {}

fn main() {}
