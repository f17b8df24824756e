#[http_status::status_codes(table = "first.toml")]
enum Table {}

#[http_status::status_codes(file("first.toml"))]
enum File {}

#[http_status::status_codes(path: "first.toml", nginx)]
enum Path {}

#[http_status::status_codes(tables = [registered, nginx])]
enum Tables {}

#[http_status::status_codes(nginx = true, registered(only = "4xx"))]
enum Values {}

#[http_status::status_codes(registered, rename = "Edge")]
enum Renamed {}

fn main() {
    let _ = (Path::ClientClosedRequest, Tables::ClientClosedRequest);
    let _ = Values::ClientClosedRequest;
}
