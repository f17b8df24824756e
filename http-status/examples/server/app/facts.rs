use http_status::{
    AnyStatus, Cacheability, Content, Field, RedirectMethod, Requirement, Retry, StatusEnum,
};

use super::known::KnownStatus;

/// What the RFCs say about a code in more than words: a name, and a sentence or more. Code is between backticks.
pub(crate) fn facts(status: AnyStatus<KnownStatus>) -> Vec<(&'static str, Vec<String>)> {
    let mut facts = vec![("Caching", vec![caching(status.cacheability()).to_owned()])];
    if let Some(sentence) = content(status.content()) {
        facts.push(("Content", vec![sentence.to_owned()]));
    }
    if let Some(redirect) = status.redirect() {
        facts.push(("Redirect", vec![method(redirect.method()).to_owned()]));
    }
    if let Some(sentence) = retry(status.retry()) {
        facts.push(("Retry", vec![sentence.to_owned()]));
    }
    if !status.fields().is_empty() {
        facts.push(("Fields", status.fields().iter().map(field).collect()));
    }
    let former = status.known().map_or(&[][..], StatusEnum::former_reasons);
    if !former.is_empty() {
        facts.push(("Formerly", vec![former.join(", ")]));
    }
    facts
}

fn caching(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => {
            "A cache may store the response, even if no field says for how long."
        }
        Cacheability::Never => "No cache stores the response.",
        _ => "A cache may store the response if a field such as `Cache-Control` says so.",
    }
}

/// `None` if content is allowed, as it usually is.
fn content(content: Content) -> Option<&'static str> {
    match content {
        Content::Empty => Some("The server must not generate any."),
        Content::Never => Some("The response ends with its header section."),
        _ => None,
    }
}

fn method(method: RedirectMethod) -> &'static str {
    match method {
        RedirectMethod::PostMayBecomeGet => {
            "A client may turn `POST` into `GET`, and keeps any other method."
        }
        RedirectMethod::BecomesGet => {
            "A client asks again with `GET`, or with `HEAD` if it came with that."
        }
        _ => "A client asks again with the same method and content.",
    }
}

/// `None` where the definition of the code says nothing.
fn retry(retry: Retry) -> Option<&'static str> {
    match retry {
        Retry::Later => Some(
            "The same request may be sent again after the time in `Retry-After`, or after a wait.",
        ),
        Retry::IfRetryAfter => {
            Some("The same request may be sent again if there is a `Retry-After`, after that time.")
        }
        Retry::NewConnection => Some("The same request may be sent again over another connection."),
        Retry::WithoutEarlyData => {
            Some("The same request may be sent again, but not in early data.")
        }
        Retry::Modified => {
            Some("A request with the change that the response asks for may be sent.")
        }
        Retry::UserAction => Some("The request may be sent again once a person has acted."),
        _ => None,
    }
}

fn field(field: &Field) -> String {
    let requirement = match field.requirement() {
        Requirement::Must => "must be sent",
        Requirement::Should => "should be sent",
        _ => "may be sent",
    };
    let condition = field
        .condition()
        .map_or(String::new(), |condition| format!(" when {condition}"));
    format!("`{}` {requirement}{condition}.", field.name())
}
