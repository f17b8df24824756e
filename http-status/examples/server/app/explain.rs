use axum::{
    Json,
    body::HttpBody,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use http_status::{Content, Field, Status};
use hyper::ext::ReasonPhrase;

use super::{error::Detail, explanation::Explanation, format::Format, page, text, vendors::Known};

/// A page loads its style sheet and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Adds what a bare status lacks: the fields that it must have, and content that explains it.
pub(crate) async fn explain(format: Format, request: Request, next: Next) -> Response {
    let (mut parts, body) = next.run(request).await.into_parts();
    parts
        .headers
        .append(header::VARY, HeaderValue::from_static("Accept"));
    parts.headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    parts.headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    let status = Status::try_from(parts.status);
    if let Ok(status) = status {
        for field in status.missing_fields(&parts.headers).collect::<Vec<_>>() {
            parts.headers.extend(value(field));
        }
    }
    if let Ok(known) = Known::try_from(parts.status) {
        // Or hyper writes its own, which is "Payload Too Large" for 413, and none for the code of a vendor.
        parts.extensions.insert(ReasonPhrase::from(known));
    }

    if parts.headers.contains_key(header::CONTENT_TYPE) || !body.is_end_stream() {
        return (parts, body).into_response();
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    if status.is_ok_and(|status| status.content() != Content::Allowed) {
        return parts.into_response();
    }
    let detail = parts.extensions.remove().map(|Detail(detail)| detail);
    let mut content = content(parts.status, detail, format);
    if format == Format::Json && (parts.status.is_client_error() || parts.status.is_server_error())
    {
        content.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
    }
    let range = (status == Ok(Status::PartialContent)).then(|| content_range(&content));
    (parts, range, content).into_response()
}

/// Explains a status code in the format that the client prefers.
pub(crate) fn content(code: StatusCode, detail: Option<String>, format: Format) -> Response {
    let explanation = Explanation::new(code.as_u16(), detail);
    match format {
        Format::Text => text::explanation(&explanation).into_response(),
        Format::Page => Html(page::explanation(&explanation).into_string()).into_response(),
        Format::Json => Json(explanation).into_response(),
    }
}

/// The explanation is a part that happens to be the whole.
fn content_range(content: &Response) -> [(HeaderName, String); 1] {
    let length = content.body().size_hint().lower();
    [(
        header::CONTENT_RANGE,
        format!("bytes 0-{}/{length}", length - 1),
    )]
}

/// The field that a status demands, as far as a server knows its value without knowing the resource.
fn value(field: Field) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = match field.name() {
        "WWW-Authenticate" => (header::WWW_AUTHENTICATE, r#"Bearer realm="http-status""#),
        "Proxy-Authenticate" => (header::PROXY_AUTHENTICATE, r#"Bearer realm="http-status""#),
        // No method does any better. Where one does, axum has listed it.
        "Allow" => (header::ALLOW, ""),
        "Upgrade" => (header::UPGRADE, "websocket"),
        "Connection" => (header::CONNECTION, "upgrade"),
        _ => return None,
    };
    Some((name, HeaderValue::from_static(value)))
}
