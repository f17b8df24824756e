#[http_status::status_codes(registered nginx override cloudflare, apache, nginx)]
#[http_status::status_codes(aws_alb)]
#[repr(u8)]
#[derive(Default)]
#[allow(dead_code)]
enum Edge {}

fn main() {
    // The rest of the attribute stands, so these are no errors.
    let _ = (Edge::NotFound, Edge::ClientClosedRequest, Edge::WebServerIsDown);
}
