//! The docs of a row and its typed facts say the same. Both are written by hand, and only one of them is compiled.

use http_status::{
    Cacheability, Content, Permanence, Redirect, RedirectMethod, Requirement, Retry, Status,
    StatusEnum,
};

use crate::docs::Vendors;

/// The docs in one line.
fn docs(status: impl StatusEnum) -> String {
    status.docs().replace('\n', " ")
}

/// Checks every row of the registry, and of the vendors' tables.
fn for_every_row(check: impl Fn(&str, &str, Facts)) {
    for status in Status::ALL {
        check(&status.to_string(), &docs(*status), Facts::of(*status));
    }
    for status in Vendors::ALL {
        check(&status.to_string(), &docs(*status), Facts::of(*status));
    }
}

struct Facts {
    cacheability: Cacheability,
    content: Content,
    redirect: Option<Redirect>,
    retry: Retry,
    fields: Vec<&'static str>,
    code: u16,
}

impl Facts {
    fn of(status: impl StatusEnum) -> Self {
        Self {
            cacheability: status.cacheability(),
            content: status.content(),
            redirect: status.redirect(),
            retry: status.retry(),
            fields: status.fields().iter().map(|field| field.name()).collect(),
            code: status.code(),
        }
    }
}

#[test]
fn caching() {
    for_every_row(|status, docs, facts| {
        let is_heuristic = facts.cacheability == Cacheability::Heuristic;
        let says_so = docs.contains("even if no field says for how long");
        assert!(!says_so || is_heuristic, "{status}");
        // That an error is stored surprises.
        assert!(says_so || !is_heuristic || facts.code < 400, "{status}");
        if facts.code >= 200 {
            let is_never_stored = facts.cacheability == Cacheability::Never;
            let says_so = docs.contains("Caches must not store the response");
            assert_eq!(says_so, is_never_stored, "{status}");
        }
    });
}

#[test]
fn content() {
    for_every_row(|status, docs, facts| {
        if facts.code >= 200 {
            let says_never = docs.contains("The response ends with its header section");
            assert_eq!(says_never, facts.content == Content::Never, "{status}");
        }
        let says_empty = docs.contains("The server must not generate content");
        assert_eq!(says_empty, facts.content == Content::Empty, "{status}");
    });
}

#[test]
fn redirect() {
    for_every_row(|status, docs, facts| {
        let method = facts.redirect.map(Redirect::method);
        for (words, expected) in [
            ("may become a `GET`", RedirectMethod::PostMayBecomeGet),
            (
                "may turn a `POST` into a `GET`",
                RedirectMethod::PostMayBecomeGet,
            ),
            (
                "fetches it with `GET` or `HEAD`",
                RedirectMethod::BecomesGet,
            ),
            ("must not change the method", RedirectMethod::Preserved),
        ] {
            if docs.contains(words) {
                assert_eq!(method, Some(expected), "{status}: {words}");
            }
        }
        let permanence = facts.redirect.map(Redirect::permanence);
        let says_permanent = docs.starts_with("The resource has a new permanent URI");
        assert_eq!(
            says_permanent,
            permanence == Some(Permanence::Permanent),
            "{status}"
        );
        let says_temporary = docs.starts_with("The resource is temporarily at a different URI");
        assert_eq!(
            says_temporary,
            permanence == Some(Permanence::Temporary),
            "{status}"
        );
    });
}

/// How docs speak of a retry.
const RETRY: [(Retry, &[&str]); 6] = [
    (
        Retry::Later,
        &["`Retry-After`", "should back off", "can safely retry"],
    ),
    (Retry::IfRetryAfter, &["`Retry-After`"]),
    (
        Retry::NewConnection,
        &["opens a new one", "retry over a different connection"],
    ),
    (
        Retry::WithoutEarlyData,
        &["must not use early data for the retry"],
    ),
    (
        Retry::Modified,
        &[
            "may retry",
            "may then retry",
            "repeat the request",
            "ask for the switch",
        ],
    ),
    (
        Retry::UserAction,
        &["The user can then resolve it", "until another user action"],
    ),
];

#[test]
fn retry() {
    for_every_row(|status, docs, facts| {
        for (retry, words) in RETRY {
            let says_so = words.iter().any(|words| docs.contains(words));
            if facts.retry == retry {
                assert!(says_so, "{status} does not say {retry}: {docs}");
            }
            if facts.retry == Retry::Unspecified {
                assert!(!says_so, "{status} says {retry}: {docs}");
            }
        }
    });
}

/// Fields of requests, which a row cannot ask for.
const OF_REQUESTS: [&str; 17] = [
    "A-IM",
    "Accept",
    "Accept-Language",
    "Authorization",
    "Cookie",
    "Early-Data",
    "Expect",
    "Host",
    "If",
    "If-Match",
    "If-Modified-Since",
    "If-None-Match",
    "If-Range",
    "If-Unmodified-Since",
    "Proxy-Authorization",
    "Range",
    "X-Forwarded-For",
];

/// Other fields that docs name and the row does not have, and why.
const OTHERS: [(u16, &str, &str); 15] = [
    (200, "Content-Length", "forbidden after `CONNECT`"),
    (200, "Transfer-Encoding", "forbidden after `CONNECT`"),
    (204, "Content-Length", "forbidden"),
    (204, "Transfer-Encoding", "forbidden"),
    (305, "Location", "nobody sends the code"),
    (400, "Content-Type", "in the request"),
    (400, "Content-Length", "in the request"),
    (411, "Content-Length", "in the request"),
    (412, "ETag", "in the response to another request"),
    (415, "Content-Type", "in the request"),
    (415, "Content-Encoding", "in the request"),
    (421, "Alt-Svc", "in an earlier response"),
    (428, "ETag", "in the response to another request"),
    (502, "Content-Length", "in the response of the other server"),
    (511, "WWW-Authenticate", "should not be sent"),
];

/// Whether the words in backticks are the name of a field, and not a method or a directive.
fn is_field_name(words: &str) -> bool {
    let is_method = words.chars().all(|char| char.is_ascii_uppercase()) && words != "IM";
    let mut chars = words.chars();
    words.starts_with(|first: char| first.is_ascii_uppercase())
        && chars.all(|char| char.is_ascii_alphanumeric() || char == '-')
        && !is_method
}

#[test]
fn fields() {
    for_every_row(|status, docs, facts| {
        for words in docs.split('`').skip(1).step_by(2) {
            if !is_field_name(words) || OF_REQUESTS.contains(&words) {
                continue;
            }
            let is_other = OTHERS
                .iter()
                .any(|(code, name, _)| facts.code == *code && *name == words);
            assert!(
                facts.fields.contains(&words) != is_other,
                "{status}: `{words}` is a field of the row, or one of `OTHERS`"
            );
        }
    });
}

/// The docs name every field that each response must have. `Connection` belongs to `Upgrade`.
#[test]
fn required_fields() {
    for status in Status::ALL {
        for field in status.fields() {
            let is_required =
                field.requirement() == Requirement::Must && field.condition().is_none();
            if is_required && field.name() != "Connection" {
                let name = format!("`{}`", field.name());
                assert!(status.docs().contains(&name), "{status}: {name}");
            }
        }
    }
}
