#[http_status::status_codes("docs_html.toml")]
enum Edge {}

fn main() {}
