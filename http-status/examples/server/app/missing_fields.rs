use std::io::{self, Write};

use axum::{extract::Request, middleware::Next, response::Response};
use http_status::Status;

/// Reports responses that lack a field that RFC 9110 requires, such as a 405 without `Allow`. For debug builds.
pub(crate) async fn report(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let uri = request.uri().clone();
    let response = next.run(request).await;
    if let Ok(status) = Status::try_from(response.status()) {
        for field in status.missing_fields(response.headers()) {
            let name = field.name();
            // Quoted by `{:?}`, no path can forge a line. `eprintln!` would panic if standard error is closed.
            let message = format!("{method} {:?}: {status} lacks `{name}`\n", uri.path());
            let _ = io::stderr().write_all(message.as_bytes());
        }
    }
    response
}
