#[http_status::status_codes(registered, derive(Serialize))]
enum Derive {}

#[http_status::status_codes(registered, non_exhaustive)]
enum Open {}

fn main() {
    let _ = (Derive::NotFound, Open::NotFound);
}
