use http_status::{AnyStatus, Content, Status, StatusClass};
use maud::{DOCTYPE, Markup, html};

use super::{explanation::Explanation, known::KnownStatus};

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

/// What a browser shows of a response, or of what is known about a code.
pub(crate) fn explanation(explanation: &Explanation) -> Markup {
    let status = explanation.status;
    let code = status.code().to_string();
    let main = html! {
        h1 { span.code { (code) } " " (explanation.title) }
        @if let Some(detail) = &explanation.detail {
            p.detail { (detail) }
            p { a.button href="/" { "All status codes" } }
        }
        @for paragraph in explanation.docs.split("\n\n") {
            p { (marked_up(paragraph)) }
        }
        @if let Ok(spec) = KnownStatus::try_from(status).map(KnownStatus::spec) {
            p { "Defined in " a href=(spec.url()) { (spec) } }
        }
        @if !status.is_informational() {
            p.answer {
                a.button href={ "/status/" (code) } { "Answer with " (code) }
                @if let Some(reason) = not_shown(status) { span { (marked_up(reason)) } }
            }
        }
    };
    let title = format!("{code} {}", explanation.title);
    layout(&title, Some(status.class()), &main)
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
                link rel="stylesheet" href="/style.css";
            }
            body class=[class.map(|class| format!("c{}", class.digit()))] {
                main { (main) }
                footer { a href="/" { "All status codes" } }
            }
        }
    }
}

/// Code spans are the only mark-up of the docs.
fn marked_up(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 0 { (linked(part)) } @else { code { (part) } }
        }
    }
}

/// A code that is named as the RFCs do, 410 (Gone), becomes a link.
fn linked(text: &str) -> Markup {
    let names = Status::ALL
        .iter()
        .map(|&status| (status, format!("{} ({})", status.as_str(), status.reason())));
    let found = names.filter_map(|(status, name)| Some((text.find(&name)?, status, name)));
    let Some((start, status, name)) = found.min_by_key(|&(start, ..)| start) else {
        return html! { (text) };
    };
    html! {
        (text[..start])
        a href={ "/codes/" (status.as_str()) } { (name) }
        (linked(&text[start + name.len()..]))
    }
}

/// Why a browser does not show such a response.
fn not_shown(status: AnyStatus) -> Option<&'static str> {
    match status.known() {
        Some(Status::ProxyAuthenticationRequired) => Some(
            "A browser takes it from a proxy alone, and shows an error page of its own. `curl -i` shows the response.",
        ),
        _ if status.content() == Content::Allowed => None,
        _ => Some(
            "A browser has no content to show: it stays here or goes blank. `curl -i` shows the response.",
        ),
    }
}
