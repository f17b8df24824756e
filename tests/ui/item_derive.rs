#[http_status::status_codes(registered)]
#[derive(Default, std::hash::Hash)]
#[cfg_attr(all(), derive(Clone))]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
