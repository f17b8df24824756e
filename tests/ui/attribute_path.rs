#[http_status::status_codes(registered, override first.toml)]
enum Name {}

#[http_status::status_codes(registered, override ./first.toml)]
enum Path {}

fn main() {
    let _ = (Name::NotFound, Path::NotFound);
}
