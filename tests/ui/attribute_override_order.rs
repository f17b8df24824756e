#[http_status::status_codes(override "first.toml", registered)]
enum First {}

#[http_status::status_codes(override registered)]
enum Alone {}

fn main() {
    let _ = (First::NotFound, Alone::NotFound);
}
