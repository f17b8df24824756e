#[http_status::status_codes(registered, crate = "http-status")]
enum String {}

#[http_status::status_codes(registered, crate = http-status)]
enum Package {}

#[http_status::status_codes(registered, crate(http_status))]
enum Parentheses {}

fn main() {
    let _ = (String::NotFound, Package::NotFound, Parentheses::NotFound);
}
