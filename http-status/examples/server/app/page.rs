use http_status::{Cacheability, Content, RedirectMethod, Requirement, Status, StatusClass};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::explain::Explanation;

/// All codes, by class.
pub(crate) fn index() -> Markup {
    let title = "HTTP status codes";
    let main = html! {
        h1 { (title) }
        p {
            "The codes of the IANA registry, and what they are for. A request to " code { "/status/404" }
            " is answered with 404, and so for every code from 200 to 599."
        }
        @for &class in StatusClass::ALL {
            section class={ "c" (class.digit()) } {
                h2 { (class) }
                ul {
                    @for &status in Status::ALL.iter().filter(|status| status.class() == class) {
                        li { a href={ "/codes/" (status.as_str()) } { b { (status.as_str()) } " " span { (status.reason()) } } }
                    }
                }
            }
        }
    };
    layout(title, None, &main)
}

/// All that is known about a code.
pub(crate) fn code(status: Status) -> Markup {
    let main = html! {
        (heading(status.as_str(), status.reason()))
        (prose(status.docs()))
        dl {
            dt { "Caching" }
            dd { (code_spans(caching(status.cacheability()))) }
            dt { "Content" }
            dd { (content(status.content())) }
            @if let Some(redirect) = status.redirect() {
                dt { "Redirect" }
                dd { (code_spans(method(redirect.method()))) }
            }
            @if !status.fields().is_empty() {
                dt { "Fields" }
                @for field in status.fields() {
                    dd {
                        code { (field.name()) } " " (requirement(field.requirement()))
                        @if let Some(condition) = field.condition() { " when " (code_spans(condition)) }
                        "."
                    }
                }
            }
            @if !status.former_reasons().is_empty() {
                dt { "Formerly" }
                dd { (status.former_reasons().join(", ")) }
            }
            dt { "Defined in" }
            dd { a href=(status.spec().url()) { (status.spec()) } }
        }
        @if !status.is_informational() {
            p { a.button href={ "/status/" (status.as_str()) } { "Answer with " (status.as_str()) } }
        }
    };
    layout(&status.to_string(), Some(status.class()), &main)
}

/// What a browser shows of a response.
pub(crate) fn explanation(explanation: &Explanation) -> Markup {
    let code = explanation.code.to_string();
    let main = html! {
        (heading(&code, explanation.title))
        @if let Some(detail) = &explanation.detail {
            p.detail { (detail) }
        }
        (prose(&explanation.docs))
        @if let Some(spec) = explanation.spec {
            p { a href=(spec) { "Specification" } " · " a href={ "/codes/" (code) } { "More about " (code) } }
        }
    };
    layout(&format!("{code} {}", explanation.title), StatusClass::of(explanation.code), &main)
}

fn layout(title: &str, class: Option<StatusClass>, main: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                link rel="icon" href="data:,";
                style { (PreEscaped(include_str!("style.css"))) }
            }
            body class=[class.map(|class| format!("c{}", class.digit()))] {
                main { (main) }
                footer { a href="/" { "All status codes" } }
            }
        }
    }
}

fn heading(code: &str, title: &str) -> Markup {
    html! {
        h1 { span.code { (code) } " " (title) }
    }
}

fn prose(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n") {
            p { (code_spans(paragraph)) }
        }
    }
}

/// The only mark-up of the docs.
fn code_spans(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 0 { (part) } @else { code { (part) } }
        }
    }
}

fn caching(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => "A cache may store the response, even if no field says for how long.",
        Cacheability::Never => "No cache stores the response.",
        _ => "A cache may store the response if a field such as `Cache-Control` says so.",
    }
}

fn content(content: Content) -> &'static str {
    match content {
        Content::Empty => "The server must not generate any.",
        Content::Never => "The response ends with its header section.",
        _ => "Allowed.",
    }
}

fn method(method: RedirectMethod) -> &'static str {
    match method {
        RedirectMethod::PostMayBecomeGet => "A client may turn `POST` into `GET`, and keeps any other method.",
        RedirectMethod::BecomesGet => "A client asks again with `GET`, or with `HEAD` if it came with that.",
        _ => "A client asks again with the same method and content.",
    }
}

fn requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::Must => "must be sent",
        Requirement::Should => "should be sent",
        _ => "may be sent",
    }
}
