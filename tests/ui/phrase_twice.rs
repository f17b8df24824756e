#[http_status::status_codes("ui/phrase_twice.toml")]
enum Edge {}

fn main() {}
