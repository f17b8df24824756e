#[http_status::status_codes("name_self.toml")]
enum Edge {}

fn main() {}
