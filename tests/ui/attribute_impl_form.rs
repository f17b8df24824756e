#[http_status::status_codes(registered, impl = "serde")]
enum Value {}

#[http_status::status_codes(registered, impl("serde", "http"))]
enum Strings {}

#[http_status::status_codes(registered, impl serde, http, nginx)]
enum Words {}

#[http_status::status_codes(registered, impl[serde])]
enum Brackets {}

#[http_status::status_codes(registered, impl)]
enum Alone {}

fn main() {
    let _ = (Value::NotFound, Strings::NotFound, Words::ClientClosedRequest);
    let _ = (Brackets::NotFound, Alone::NotFound);
}
