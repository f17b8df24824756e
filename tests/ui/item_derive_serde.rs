#[http_status::status_codes(registered)]
#[derive(serde::Serialize)]
#[cfg_attr(all(), derive(Deserialize))]
enum Edge {}

fn main() {
    let _ = Edge::NotFound;
}
