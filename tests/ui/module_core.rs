mod core {}

#[http_status::status_codes(registerd)]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
