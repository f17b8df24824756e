#[http_status::status_codes(registered, cloudfare, aws)]
enum Edge {}

#[http_status::status_codes(registered, aws-alb)]
enum Hyphen {}

fn main() {
    let _ = Edge::WebServerIsDown;
}
