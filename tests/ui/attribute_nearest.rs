#[http_status::status_codes(registered, cloudfare, nginks)]
enum Edge {}

fn main() {
    let _ = (Edge::WebServerIsDown, Edge::ClientClosedRequest);
}
