mod web {
    pub use http_status;
}

#[http_status::status_codes(registered, impl(axum08))]
enum Edge {}

#[http_status::status_codes(registered, crate = crate::web::http_status, impl(http, serde))]
enum Log {}

fn main() {
    let _ = (Edge::NotFound.code(), Log::NotFound.code());
}
