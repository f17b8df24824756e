//! Sends many requests to a program, and reports each answer that breaks a rule of `http_status::check`.

mod report;
mod requests;

pub use report::assert_expected;
pub use requests::{Asked, paths, preflights};

/// A request and the head of its answer.
pub struct Exchange {
    asked: Asked,
    /// `None` for a request that `http` has no type for, because it breaks the syntax of HTTP.
    request: Option<http::Request<()>>,
    response: http::Response<()>,
}

impl Exchange {
    pub fn of_broken_request(name: &'static str, response: http::Response<()>) -> Self {
        let asked = Asked {
            method: "a request",
            path: name,
            fields: &[],
        };
        Self {
            asked,
            request: None,
            response,
        }
    }
}

/// Sends each request, and keeps the answers.
///
/// The first request to a path is a plain `GET`. Its answer has the validators that `{etag}` and `{date}` in later
/// requests to the same path stand for. Requests whose validator is missing are left out.
pub fn exchanges(
    all: Vec<Asked>,
    mut answer: impl FnMut(http::Request<String>) -> http::Response<()>,
) -> Vec<Exchange> {
    let mut exchanges: Vec<Exchange> = Vec::new();
    for asked in all {
        let plain = exchanges
            .iter()
            .find(|earlier| earlier.asked.path == asked.path);
        let Some(request) = asked.request(plain.map(|plain| plain.response.headers())) else {
            continue;
        };
        let head = request.clone().map(drop);
        let response = answer(request);
        exchanges.push(Exchange {
            asked,
            request: Some(head),
            response,
        });
    }
    exchanges
}
