#[http_status::status_codes("nginx")]
enum Edge {}

#[http_status::status_codes("cloudflare.toml")]
enum WithExtension {}

fn main() {}
