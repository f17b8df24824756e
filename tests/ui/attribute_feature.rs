#[http_status::status_codes(registered, serde, http)]
enum Bare {}

#[http_status::status_codes(registered, axum)]
enum Nearly {}

#[http_status::status_codes(registered, features = ["serde", "hyper"])]
enum Features {}

#[http_status::status_codes(registered, serde = true)]
enum Enabled {}

fn main() {
    let _ = (Bare::NotFound, Nearly::NotFound, Features::NotFound, Enabled::NotFound);
}
