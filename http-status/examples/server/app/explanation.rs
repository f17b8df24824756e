use axum::{
    Json,
    body::HttpBody,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};
use http_status::{AnyStatus, Content, Registration, Spec, Status, StatusClass};
use serde::Serialize;
use textwrap::{Options, WordSplitter};

use super::{error::Detail, format::Format, known::KnownStatus, page};

/// A page loads its style sheet and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What there is to say about a status, as the members of a problem (RFC 9457).
#[derive(Serialize)]
pub(crate) struct Explanation {
    pub(crate) title: String,
    pub(crate) status: AnyStatus<KnownStatus>,
    /// What is wrong with this request in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    pub(crate) docs: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spec: Option<&'static str>,
}

impl Explanation {
    pub(crate) fn new(code: StatusCode, detail: Option<String>) -> Self {
        let status = AnyStatus::<KnownStatus>::from(code);
        let equivalent = status.equivalent();
        let state = match status.registration() {
            Registration::Unused if status.known().is_none() => Some(format!(
                "{code} is registered as unused.",
                code = code.as_str()
            )),
            Registration::Unregistered => Some(match status.spec() {
                Some(spec) => format!(
                    "The code is not registered. It is from {}.",
                    spec.document()
                ),
                None => "The code is not registered.".to_owned(),
            }),
            _ => None,
        };
        let mut paragraphs = Vec::new();
        for paragraph in status.docs().unwrap_or_default().split_terminator("\n\n") {
            paragraphs.push(paragraph.trim_end().replace('\n', " "));
        }
        if let Some(state) = state {
            paragraphs.push(format!(
                "{state} A client that does not know it treats it as {} ({}).",
                equivalent.as_str(),
                equivalent.reason()
            ));
        }
        Self {
            title: status.reason().unwrap_or(status.class().name()).to_owned(),
            status,
            detail,
            docs: paragraphs.join("\n\n"),
            spec: status.spec().map(Spec::url),
        }
    }

    pub(crate) fn response(&self, format: Format) -> Response {
        match format {
            Format::Text => self.text().into_response(),
            Format::Page => Html(page::explanation(self).into_string()).into_response(),
            Format::Json => Json(self).into_response(),
        }
    }

    /// Lines for a terminal.
    fn text(&self) -> String {
        let mut paragraphs = vec![format!("{} {}", self.status.code(), self.title)];
        if let Some(detail) = &self.detail {
            paragraphs.push(wrap(detail));
        }
        for paragraph in self.docs.split("\n\n") {
            paragraphs.push(wrap(paragraph));
        }
        if let Some(spec) = self.spec {
            paragraphs.push(spec.to_owned());
        }
        paragraphs.join("\n\n") + "\n"
    }
}

fn wrap(text: &str) -> String {
    let options = Options::new(80)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
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
    let status = AnyStatus::<KnownStatus>::from(response.status());
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
    let mut content = Explanation::new(parts.status, detail).response(format);
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
