#[http_status::status_codes("ui/name_self.toml")]
enum Edge {}

fn main() {}
