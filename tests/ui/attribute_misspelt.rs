#[http_status::status_codes(registered, onyl = "4xx")]
enum Only {}

#[http_status::status_codes(registered, overide nginx, crat = http_status)]
enum Override {}

#[http_status::status_codes(registered, Impls())]
enum Impl {}

fn main() {
    let _ = (Only::NotFound, Override::ClientClosedRequest);
}
