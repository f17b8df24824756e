//! Exchanges without a violation, with the fields that most of them have.

use http::{Request, Response};
use http_status::Status;

pub(crate) struct Exchange {
    request: Request<()>,
    response: Response<()>,
}

impl Exchange {
    pub(crate) fn is_right(&self) -> bool {
        http_status::check(&self.request, &self.response)
            .next()
            .is_none()
    }

    /// What `CheckLayer` does before the service gets the request.
    pub(crate) fn copy_head(&self) -> Request<()> {
        self.request.clone()
    }
}

pub(crate) fn ok() -> Exchange {
    Exchange {
        request: request(),
        response: response(200, "text/html; charset=utf-8"),
    }
}

pub(crate) fn not_found() -> Exchange {
    Exchange {
        request: request(),
        response: response(404, "application/problem+json"),
    }
}

/// As many references to the exchange as there are codes, since every pass has so many inputs.
pub(crate) fn repeat(exchange: fn() -> Exchange) -> Vec<&'static Exchange> {
    vec![Box::leak(Box::new(exchange())); Status::ALL.len()]
}

fn request() -> Request<()> {
    Request::get("/orders/7")
        .header("Host", "example.com")
        .header("User-Agent", "Mozilla/5.0")
        .header("Accept", "*/*")
        .header("Accept-Encoding", "gzip, br")
        .header("Accept-Language", "en")
        .body(())
        .expect("a request")
}

fn response(status: u16, content_type: &str) -> Response<()> {
    Response::builder()
        .status(status)
        .header("Content-Type", content_type)
        .header("Content-Length", "120")
        .header("Cache-Control", "max-age=60")
        .header("ETag", "\"7\"")
        .header("Vary", "Accept")
        .header("Date", "Mon, 30 Nov 2026 12:00:00 GMT")
        .body(())
        .expect("a response")
}
