#[http_status::status_codes("spec_below.toml")]
enum Status {}

fn main() {}
