use axum::{
    Json,
    body::HttpBody,
    extract::Request,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use headers_accept::Accept;
use http_status::{Content, Status, StatusClass};
use mediatype::{
    MediaType,
    names::{APPLICATION, HTML, JSON, PROBLEM, TEXT},
};
use serde::Serialize;

use super::{error::Detail, page};

/// Adds what a bare status lacks: the fields that it must have, and content. A program gets a problem by RFC 9457, if the
/// status is an error; a browser gets a page whatever it is, or would stay blank.
pub(crate) async fn explain(request: Request, next: Next) -> Response {
    let wants_page = wants_page(request.headers());
    let (mut parts, body) = next.run(request).await.into_parts();
    let status = Status::try_from(parts.status);
    for &(ref name, value) in status.map_or(&[][..], required_fields) {
        parts.headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if parts.headers.contains_key(header::CONTENT_TYPE) || !body.is_end_stream() {
        return (parts, body).into_response();
    }

    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.append(header::VARY, HeaderValue::from_static("Accept"));
    if status.is_ok_and(|status| status.content() != Content::Allowed) {
        return parts.into_response();
    }
    let detail = parts.extensions.remove().map(|Detail(detail)| detail);
    let explanation = Explanation::new(parts.status.as_u16(), detail);
    if wants_page {
        let page = page::explanation(&explanation).into_string();
        let range = (status == Ok(Status::PartialContent))
            .then(|| [(header::CONTENT_RANGE, format!("bytes 0-{}/{}", page.len() - 1, page.len()))]);
        (parts, range, Html(page)).into_response()
    } else if parts.status.is_client_error() || parts.status.is_server_error() {
        (parts, [(header::CONTENT_TYPE, "application/problem+json")], Json(explanation)).into_response()
    } else {
        parts.into_response()
    }
}

/// Whether the client would rather have HTML than JSON.
fn wants_page(headers: &HeaderMap) -> bool {
    const PAGE: MediaType = MediaType::new(TEXT, HTML);
    /// In the order of the server, for `*/*`.
    const OFFERS: [MediaType; 3] =
        [MediaType::from_parts(APPLICATION, PROBLEM, Some(JSON), &[]), MediaType::new(APPLICATION, JSON), PAGE];
    let accept = headers.get(header::ACCEPT).and_then(|accept| Accept::try_from(accept).ok());
    accept.is_some_and(|accept| accept.negotiate(&OFFERS) == Some(&PAGE))
}

/// The fields that a status must have, as far as a server knows their values without knowing the resource.
fn required_fields(status: Status) -> &'static [(HeaderName, &'static str)] {
    match status {
        Status::Unauthorized => &[(header::WWW_AUTHENTICATE, r#"Bearer realm="http-status""#)],
        // No method does any better. Where one does, axum has listed it.
        Status::MethodNotAllowed => &[(header::ALLOW, "")],
        Status::ProxyAuthenticationRequired => &[(header::PROXY_AUTHENTICATE, r#"Bearer realm="http-status""#)],
        Status::UpgradeRequired => &[(header::UPGRADE, "websocket"), (header::CONNECTION, "upgrade")],
        _ => &[],
    }
}

/// What there is to say about a status, as the members of a problem. Without `type`, that is `about:blank`.
#[derive(Serialize)]
pub(crate) struct Explanation {
    pub(crate) title: &'static str,
    #[serde(rename = "status")]
    pub(crate) code: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    pub(crate) docs: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spec: Option<&'static str>,
}

impl Explanation {
    fn new(code: u16, detail: Option<String>) -> Self {
        match Status::try_from(code) {
            Ok(status) => {
                let docs = status.docs().replace('\n', " ");
                Self { title: status.reason(), code, detail, docs, spec: Some(status.spec().url()) }
            }
            Err(unknown) => {
                let title = unknown.class().map_or("Unknown", StatusClass::name);
                let known = unknown.equivalent();
                let docs = format!(
                    "{code} is not registered. A client that does not know it treats it as {} ({}).",
                    known.as_str(),
                    known.reason()
                );
                Self { title, code, detail, docs, spec: None }
            }
        }
    }
}
