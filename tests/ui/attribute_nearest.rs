#[http_status::status_codes(registered, cloudfare, aws)]
enum Edge {}

fn main() {
    let _ = Edge::WebServerIsDown;
}
