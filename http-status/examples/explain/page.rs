use console::style;
use http_status::{
    Cacheability, Content, Field, Permanence, Redirect, RedirectMethod, Registration, Requirement,
    Retry, Status, StatusClass, StatusEnum, UnknownStatus,
};

use crate::{
    layout::{fact, heading, is_wide, paragraph},
    topic::Topic,
};

pub(crate) fn explain(topic: Topic) -> String {
    let page = match topic {
        Topic::Registered(status) => facts(status),
        Topic::Vendor(status) => facts(status),
        Topic::Unknown(unknown, class) => {
            paragraph(&docs(unknown)) + "\n" + &fact("Class", &class.to_string())
        }
        Topic::Class(class) => paragraph(class.docs()) + "\n" + &list(class),
    };
    heading(topic.class(), topic) + "\n" + &page
}

fn docs(unknown: UnknownStatus) -> String {
    let state = match unknown.registration() {
        Registration::Unused => {
            "registered as unused: an earlier specification defined it, and it has been reserved since"
        }
        _ => "not registered",
    };
    let equivalent = unknown.equivalent();
    format!(
        "The code is {state}. Treat it as the x00 code of its class, here {equivalent}, as RFC 9110 asks for in Section 15."
    )
}

/// All that the crate knows of a code, in any enum.
fn facts<S: StatusEnum>(status: S) -> String {
    let mut facts = paragraph(status.docs()) + "\n";
    facts += &fact("Class", &status.class().to_string());
    let source = if status.registration() == Registration::Unregistered {
        "Vendor"
    } else {
        "Specification"
    };
    facts += &fact(source, &status.spec().to_string());
    facts += &fact("", status.spec().url());
    if let Some(text) = registration(status.registration()) {
        facts += &fact("Registration", text);
    }
    if !status.former_reasons().is_empty() {
        facts += &fact("Formerly", &status.former_reasons().join(", "));
    }
    facts += &fact("Caching", cacheability(status.cacheability()));
    facts += &fact("Content", content(status.content()));
    if let Some(text) = status.redirect().map(redirect) {
        facts += &fact("Redirect", &text);
    }
    if let Some(text) = retry(status.retry()) {
        facts += &fact("Retry", text);
    }
    for field in status.fields() {
        facts += &fact("Field", &requirement(*field));
    }
    facts
}

/// The registered codes of a class.
pub(crate) fn list(class: StatusClass) -> String {
    Status::ALL
        .iter()
        .copied()
        .filter(|status| status.class() == class)
        .map(row)
        .collect()
}

fn row(status: Status) -> String {
    if is_wide() {
        format!("  {status:<37}{}\n", style(status.spec().document()).dim())
    } else {
        format!("  {status}\n")
    }
}

/// `None` where there is nothing to say.
fn registration(registration: Registration) -> Option<&'static str> {
    match registration {
        Registration::Deprecated => Some("deprecated: its specification advises against it"),
        Registration::Obsoleted => Some("obsoleted: its specification is historic"),
        Registration::Temporary => Some("temporary, for a draft"),
        Registration::Unused => Some("unused: reserved without a meaning"),
        _ => None,
    }
}

fn cacheability(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => {
            "allowed, for as long as the cache sees fit if the response does not say"
        }
        Cacheability::Explicit => "only if the response says so, as with `Cache-Control: max-age`",
        _ => "never",
    }
}

fn content(content: Content) -> &'static str {
    match content {
        Content::Allowed => "allowed",
        Content::Empty => "always empty",
        _ => "never: the response ends with its header section",
    }
}

fn redirect(redirect: Redirect) -> String {
    let method = match redirect.method() {
        RedirectMethod::PostMayBecomeGet => "the same method, though `POST` may become `GET`",
        RedirectMethod::BecomesGet => "`GET`, or `HEAD` if it was that",
        _ => "the same method and content",
    };
    let permanence = match redirect.permanence() {
        Permanence::Permanent => "the new URI replaces the old one",
        Permanence::Temporary => "the old URI stays in use",
        _ => "the URI is that of another resource",
    };
    format!("to `Location`, with {method}; {permanence}")
}

/// `None` where the definition of the code says nothing.
fn retry(retry: Retry) -> Option<&'static str> {
    match retry {
        Retry::Later => Some("the same request, after the time in `Retry-After` or a wait"),
        Retry::IfRetryAfter => {
            Some("the same request, if there is a `Retry-After`, after that time")
        }
        Retry::NewConnection => Some("the same request, over another connection"),
        Retry::WithoutEarlyData => Some("the same request, but not in early data"),
        Retry::Modified => Some("a request with the change that the response asks for"),
        Retry::UserAction => Some("only once a person has acted"),
        _ => None,
    }
}

fn requirement(field: Field) -> String {
    let requirement = match field.requirement() {
        Requirement::Must => "must",
        Requirement::Should => "should",
        _ => "may",
    };
    let condition = field
        .condition()
        .map(|condition| format!(" when {condition}"))
        .unwrap_or_default();
    format!("`{}` {requirement} be sent{condition}", field.name())
}
