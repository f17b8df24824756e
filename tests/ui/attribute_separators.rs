#[http_status::status_codes(registered; nginx)]
enum Semicolon {}

#[http_status::status_codes(registered | nginx)]
enum Bar {}

#[http_status::status_codes(registered,, nginx)]
enum TwoCommas {}

#[http_status::status_codes(registered impl(rocket) nginx)]
enum NoCommas {}

fn main() {
    let _ = (Semicolon::ClientClosedRequest, Bar::ClientClosedRequest);
    let _ = (TwoCommas::ClientClosedRequest, NoCommas::ClientClosedRequest);
}
