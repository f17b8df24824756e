#[http_status::status_codes(registered, override = "first.toml")]
enum Value {}

#[http_status::status_codes(registered, override("first.toml", nginx))]
enum Parentheses {}

#[http_status::status_codes(registered, override, "first.toml")]
enum Comma {}

fn main() {
    let _ = (Value::NotFound, Parentheses::ClientClosedRequest, Comma::NotFound);
}
