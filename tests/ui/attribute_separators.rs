#[http_status::status_codes(registered; nginx)]
enum Semicolon {}

#[http_status::status_codes(registered | nginx)]
enum Bar {}

#[http_status::status_codes(registered only = "4xx" impl(rocket) nginx)]
enum NoCommas {}

fn main() {
    let _ = (Semicolon::ClientClosedRequest, Bar::ClientClosedRequest);
    let _ = NoCommas::ClientClosedRequest;
}
