#[http_status::status_codes(registered nginx, 404, nginx, nginx)]
#[repr(u8)]
#[derive(Debug)]
#[allow(dead_code)]
enum Edge {}

fn main() {
    // The rest of the attribute stands, so these are no errors.
    let _ = (Edge::NotFound, Edge::ClientClosedRequest);
}
