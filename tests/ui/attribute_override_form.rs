#[http_status::status_codes(registered, override = "first.toml")]
enum Value {}

#[http_status::status_codes(registered, override("first.toml", nginx))]
enum Parentheses {}

fn main() {
    let _ = (Value::NotFound, Parentheses::ClientClosedRequest);
}
