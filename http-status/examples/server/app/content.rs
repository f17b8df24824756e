use axum::{
    Json,
    body::HttpBody,
    extract::Request,
    http::{HeaderValue, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use http_status::{AnyStatus, Content, Status, StatusClass};

use super::{error::Detail, explanation::Explanation, format::Format, page};

/// A page loads its style sheet and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The content that explains a status, in the format that the client prefers.
pub(crate) fn of(explanation: &Explanation, format: Format) -> Response {
    match format {
        Format::Text => explanation.text().into_response(),
        Format::Page => Html(page::explanation(explanation).into_string()).into_response(),
        Format::Json => Json(explanation).into_response(),
    }
}

/// All registered codes, by class.
pub(crate) async fn index(format: Format) -> Response {
    if format == Format::Page {
        return Html(page::index().into_string()).into_response();
    }
    let mut text = String::new();
    for class in StatusClass::ALL {
        text = text + class.as_str() + " " + class.name() + "\n";
        for status in Status::ALL {
            if status.class() == *class {
                text = text + "    " + &status.to_string() + "\n";
            }
        }
        text.push('\n');
    }
    text += "/codes/404 says more about a code, and /status/404 answers with it.\n";
    text.into_response()
}

/// Explains a response that has no content, in the format that the client prefers.
pub(crate) async fn explain(format: Format, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let status = AnyStatus::from(response.status());
    let headers = response.headers_mut();
    headers.append(header::VARY, HeaderValue::from_static("Accept"));
    let nosniff = HeaderValue::from_static("nosniff");
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
    let policy = HeaderValue::from_static(POLICY);
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);

    let has_type = headers.contains_key(header::CONTENT_TYPE);
    if has_type || !response.body().is_end_stream() {
        return response;
    }
    response.headers_mut().remove(header::CONTENT_LENGTH);
    if status.content() != Content::Allowed {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    let detail = parts.extensions.remove().map(|Detail(detail)| detail);
    let mut content = of(&Explanation::new(parts.status, detail), format);
    if format == Format::Json && status.is_error() {
        let problem = HeaderValue::from_static("application/problem+json");
        content.headers_mut().insert(header::CONTENT_TYPE, problem);
    }
    if status == Status::PartialContent.code() {
        // The explanation is a part that happens to be the whole.
        let length = content.body().size_hint().lower();
        let range = format!("bytes 0-{}/{length}", length - 1);
        let range = HeaderValue::from_str(&range).ok();
        parts
            .headers
            .extend(range.map(|range| (header::CONTENT_RANGE, range)));
    }
    (parts, content).into_response()
}
