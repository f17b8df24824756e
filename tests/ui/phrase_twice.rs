#[http_status::status_codes("phrase_twice.toml")]
enum Edge {}

fn main() {}
