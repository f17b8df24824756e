//! What the specifications say about each code, typed from their texts with the section beside it: a second list, to
//! compare the table with. Whatever is not in a list here has the default.

use std::fs;

use http_status::{
    Cacheability, Content,
    Permanence::{self, Indirect, Permanent, Temporary},
    Redirect,
    RedirectMethod::{self, BecomesGet, PostMayBecomeGet, Preserved},
    Registration,
    Requirement::{self, May, Must, Should},
    Retry, Status, StatusClass,
};
use http_status_tests::workspace;

use crate::phrases::FORMER;

/// Defined as heuristically cacheable, or, before RFC 9110, as "cacheable by default".
///
/// RFC 3229, Section 10.4.1, lets a cache store 226 "subject to the HTTP expiration mechanism", but RFC 9110, Section 15.1,
/// does not list it. 206 may be stored only by a cache that understands ranges (RFC 9111, Section 3.3).
const HEURISTIC: [(u16, &str); 13] = [
    (200, "RFC 9110, 15.3.1"),
    (203, "RFC 9110, 15.3.4"),
    (204, "RFC 9110, 15.3.5"),
    (206, "RFC 9110, 15.3.7"),
    (300, "RFC 9110, 15.4.1"),
    (301, "RFC 9110, 15.4.2"),
    (308, "RFC 9110, 15.4.9"),
    (404, "RFC 9110, 15.5.5"),
    (405, "RFC 9110, 15.5.6"),
    (410, "RFC 9110, 15.5.11"),
    (414, "RFC 9110, 15.5.15"),
    (451, "RFC 7725, 3"),
    (501, "RFC 9110, 15.6.2"),
];

/// "MUST NOT be stored by a cache".
const NEVER_STORED: [(u16, &str); 4] = [
    (428, "RFC 6585, 3"),
    (429, "RFC 6585, 4"),
    (431, "RFC 6585, 5"),
    (511, "RFC 6585, 6"),
];

#[test]
fn cacheability() {
    for status in Status::ALL {
        let is_in = |list: &[(u16, &str)]| list.iter().any(|(code, _)| *status == *code);
        let expected = if is_in(&HEURISTIC) {
            Cacheability::Heuristic
        // A cache stores final responses alone: RFC 9111, 3.
        } else if is_in(&NEVER_STORED) || status.code() < 200 {
            Cacheability::Never
        } else {
            Cacheability::Explicit
        };
        assert_eq!(status.cacheability(), expected, "{status}");
    }
}

/// Whether there is content, where the response of the code differs from others.
const CONTENT: [(u16, Content, &str); 3] = [
    (204, Content::Never, "RFC 9110, 15.3.5 and 6.4.1"),
    // "A server MUST NOT generate content", yet it is not in the list of 6.4.1.
    (205, Content::Empty, "RFC 9110, 15.3.6"),
    (304, Content::Never, "RFC 9110, 15.4.5 and 6.4.1"),
];

#[test]
fn content() {
    for status in Status::ALL {
        let stated = CONTENT.iter().find(|(code, ..)| status == code);
        let expected = match stated {
            Some((_, content, _)) => *content,
            // RFC 9110, 15.2.
            None if status.is_informational() => Content::Never,
            None => Content::Allowed,
        };
        assert_eq!(status.content(), expected, "{status}");
    }
}

/// The redirects to the URI of `Location`.
const REDIRECTS: [(u16, RedirectMethod, Permanence, &str); 5] = [
    (301, PostMayBecomeGet, Permanent, "RFC 9110, 15.4.2"),
    (302, PostMayBecomeGet, Temporary, "RFC 9110, 15.4.3"),
    (303, BecomesGet, Indirect, "RFC 9110, 15.4.4"),
    (307, Preserved, Temporary, "RFC 9110, 15.4.8"),
    (308, Preserved, Permanent, "RFC 9110, 15.4.9"),
];

#[test]
fn redirect() {
    for status in Status::ALL {
        let stated = REDIRECTS.iter().find(|(code, ..)| status == code);
        let expected = stated.map(|(_, method, permanence, _)| (*method, *permanence));
        let redirect = status.redirect();
        assert_eq!(
            redirect.map(|redirect| (redirect.method(), redirect.permanence())),
            expected,
            "{status}"
        );
        assert!(redirect.is_none() || status.class() == StatusClass::Redirection);
    }
    assert_eq!(size_of::<Option<Redirect>>(), 2);
}

/// Whether a field is asked for in every response of the code.
type Always = bool;

/// No keyword of RFC 2119 makes a `May`.
const FIELDS: [(u16, &str, Requirement, Always, &str); 73] = [
    (101, "Upgrade", Must, true, "RFC 9110, 15.2.2"),
    (101, "Connection", Must, true, "RFC 9110, 7.8"),
    (101, "Sec-WebSocket-Accept", Must, false, "RFC 6455, 4.2.2"),
    (103, "Link", May, false, "RFC 8297, 2"),
    (
        104,
        "Location",
        Must,
        false,
        "draft-ietf-httpbis-resumable-upload-05, 4",
    ),
    (
        104,
        "Upload-Draft-Interop-Version",
        Must,
        false,
        "draft-ietf-httpbis-resumable-upload-05, 4.3",
    ),
    (
        104,
        "Upload-Offset",
        May,
        true,
        "draft-ietf-httpbis-resumable-upload-05, 4",
    ),
    (
        104,
        "Upload-Limit",
        May,
        false,
        "draft-ietf-httpbis-resumable-upload-05, 4",
    ),
    (200, "ETag", Should, false, "RFC 9110, 15.3.1"),
    (200, "Last-Modified", Should, false, "RFC 9110, 15.3.1"),
    (200, "Content-Location", May, false, "RFC 10008, 2.3"),
    (200, "Location", May, false, "RFC 10008, 2.4"),
    (201, "Location", Should, false, "RFC 9110, 9.3.3"),
    (201, "ETag", May, false, "RFC 9110, 15.3.2 and 9.3.4"),
    (
        201,
        "Last-Modified",
        May,
        false,
        "RFC 9110, 15.3.2 and 9.3.4",
    ),
    (204, "ETag", May, false, "RFC 9110, 15.3.5 and 9.3.4"),
    (
        204,
        "Last-Modified",
        May,
        false,
        "RFC 9110, 15.3.5 and 9.3.4",
    ),
    (206, "Date", Must, false, "RFC 9110, 15.3.7"),
    (206, "Cache-Control", Must, false, "RFC 9110, 15.3.7"),
    (206, "ETag", Must, false, "RFC 9110, 15.3.7"),
    (206, "Expires", Must, false, "RFC 9110, 15.3.7"),
    (206, "Content-Location", Must, false, "RFC 9110, 15.3.7"),
    (206, "Vary", Must, false, "RFC 9110, 15.3.7"),
    (206, "Content-Range", Must, false, "RFC 9110, 15.3.7.1"),
    (206, "Content-Type", Must, false, "RFC 9110, 15.3.7.2"),
    (226, "ETag", Must, true, "RFC 3229, 10.4.1"),
    (226, "IM", Must, false, "RFC 3229, 10.3 and 10.5.2"),
    (226, "Delta-Base", Must, false, "RFC 3229, 10.5.1"),
    (226, "Content-Range", Must, false, "RFC 3229, 10.5.2"),
    (226, "Content-Type", Must, false, "RFC 3229, 10.5.2"),
    (300, "Location", Should, false, "RFC 9110, 15.4.1"),
    (300, "Link", May, false, "RFC 9110, 15.4.1"),
    (300, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (301, "Location", Should, true, "RFC 9110, 15.4.2"),
    (301, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (302, "Location", Should, true, "RFC 9110, 15.4.3"),
    (302, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (303, "Location", May, true, "RFC 9110, 15.4.4"),
    (303, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (304, "Content-Location", Must, false, "RFC 9110, 15.4.5"),
    (304, "Date", Must, false, "RFC 9110, 15.4.5"),
    (304, "ETag", Must, false, "RFC 9110, 15.4.5"),
    (304, "Vary", Must, false, "RFC 9110, 15.4.5"),
    (304, "Cache-Control", Must, false, "RFC 9110, 15.4.5"),
    (304, "Expires", Must, false, "RFC 9110, 15.4.5"),
    (304, "Last-Modified", May, false, "RFC 9110, 15.4.5"),
    (304, "Content-Length", May, false, "RFC 9110, 8.6"),
    (307, "Location", Should, true, "RFC 9110, 15.4.8"),
    (307, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (308, "Location", Should, true, "RFC 9110, 15.4.9"),
    (308, "Retry-After", May, false, "RFC 9110, 10.2.3"),
    (401, "WWW-Authenticate", Must, true, "RFC 9110, 15.5.2"),
    (403, "Proxy-Status", May, false, "RFC 9209, 2.3.17"),
    (405, "Allow", Must, true, "RFC 9110, 15.5.6"),
    (407, "Proxy-Authenticate", Must, true, "RFC 9110, 15.5.8"),
    (413, "Retry-After", Should, false, "RFC 9110, 15.5.14"),
    (415, "Accept", May, false, "RFC 9110, 15.5.16"),
    (415, "Accept-Encoding", May, false, "RFC 9110, 15.5.16"),
    (415, "Accept-Patch", Should, false, "RFC 5789, 2.2"),
    (415, "Accept-Query", May, false, "RFC 10008, 2.1"),
    (416, "Content-Range", Should, false, "RFC 9110, 15.5.17"),
    (
        426,
        "Upgrade",
        Must,
        false,
        "RFC 9110, 15.5.22; RFC 9113, 8.2.2",
    ),
    (
        426,
        "Connection",
        Must,
        false,
        "RFC 9110, 7.8; RFC 9113, 8.2.2",
    ),
    (426, "Sec-WebSocket-Version", Must, false, "RFC 6455, 4.2.2"),
    (429, "Retry-After", May, true, "RFC 6585, 4"),
    (429, "Proxy-Status", Should, false, "RFC 10036, 4.2"),
    (451, "Link", Should, false, "RFC 7725, 4"),
    (500, "Proxy-Status", May, false, "RFC 9209, 2.3.30"),
    (501, "Proxy-Status", Should, false, "RFC 10036, 4.1"),
    (502, "Proxy-Status", May, false, "RFC 9209, 2.3.7"),
    (503, "Retry-After", May, true, "RFC 9110, 15.6.4"),
    (503, "Proxy-Status", May, false, "RFC 9209, 2.3.12"),
    (504, "Proxy-Status", May, false, "RFC 9209, 2.3.9"),
];

#[test]
fn fields() {
    for status in Status::ALL {
        let expected = FIELDS.iter().filter(|(code, ..)| *status == *code);
        let expected =
            expected.map(|(_, name, requirement, always, _)| (*name, *requirement, *always));
        let fields = status.fields().iter();
        let fields = fields.map(|field| {
            (
                field.name(),
                field.requirement(),
                field.condition().is_none(),
            )
        });
        let (mut fields, mut expected) = (fields.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        fields.sort_unstable();
        expected.sort_unstable();
        assert_eq!(fields, expected, "{status}");
    }
}

/// What a specification says elsewhere than in the definition of the code, and the docs must not leave out.
const DOCS: [(u16, &str, &str); 74] = [
    (
        100,
        "A proxy must forward this and any other 1xx response",
        "RFC 9110, 15.2",
    ),
    (
        101,
        "expects 100 (Continue), the server must send that code first",
        "RFC 9110, 7.8",
    ),
    (
        101,
        "extended `CONNECT` request and the response 200",
        "RFC 8441, 5; RFC 9220, 3",
    ),
    (
        104,
        "the registry says whether it still holds",
        "RFC 7120, 3.3",
    ),
    (
        200,
        "`Last-Modified` are allowed only if the server stored the content unchanged",
        "RFC 9110, 9.3.4",
    ),
    (
        200,
        "For `QUERY` it is the result of the query",
        "RFC 10008, 2",
    ),
    (
        200,
        "`Location` can give a URI to repeat the query with `GET`",
        "RFC 10008, 2.4",
    ),
    (
        200,
        "must have neither `Content-Length` nor `Transfer-Encoding`",
        "RFC 9110, 9.3.6",
    ),
    (
        201,
        "must not send `ETag` or `Last-Modified` unless it stored the content unchanged",
        "RFC 9110, 9.3.4",
    ),
    (
        201,
        "must send this code if a `PUT` creates the resource",
        "RFC 9110, 9.3.4",
    ),
    (
        203,
        "With the cache directive `no-transform`, a proxy must not change the content",
        "RFC 9110, 7.7",
    ),
    (
        204,
        "must send neither `ETag` nor `Last-Modified` if it altered the content",
        "RFC 9110, 9.3.4",
    ),
    (
        204,
        "must have neither `Content-Length` nor `Transfer-Encoding`",
        "RFC 9110, 8.6; RFC 9112, 6.1",
    ),
    (
        206,
        "Only a cache that understands ranges may store the response",
        "RFC 9111, 3.3",
    ),
    (
        206,
        "For any method but `GET` and `QUERY`, it must ignore the field. If no range fits",
        "RFC 9110, 14.2; RFC 10008, 2.8",
    ),
    (301, "only a `POST` may become a `GET`", "RFC 10008, 2.5"),
    (
        301,
        "only if the connection is secured and the server is trusted",
        "RFC 9110, 15.4.2",
    ),
    (
        302,
        "keep any other method, including `QUERY`",
        "RFC 10008, 2.5",
    ),
    (
        302,
        "HTTP/1.1 added 303 and 307, one for each reading",
        "RFC 2616, 10.3.3",
    ),
    (
        303,
        "although RFC 9110 does not demand the field",
        "RFC 9110, 15.4.4",
    ),
    (
        303,
        "the browser does not send the password",
        "RFC 9700, 4.12",
    ),
    (
        304,
        "answers a `GET`, `HEAD` or `QUERY` with a condition",
        "RFC 10008, 2.6",
    ),
    (
        304,
        "A cache also updates the header fields of its copy",
        "RFC 9111, 4.3.4",
    ),
    (
        304,
        "If the condition came from the client of a proxy, the proxy should forward the response",
        "RFC 9110, 15.4.5",
    ),
    (
        307,
        "Never use the code after a login form",
        "RFC 9700, 4.12",
    ),
    (307, "should go from `http` to `https`", "RFC 9460, 9.5"),
    (
        308,
        "must not change the method",
        "RFC 9110, 15.4.9: erratum 7109",
    ),
    (
        308,
        "Never use the code after a login form",
        "RFC 9700, 4.12",
    ),
    (
        400,
        "a `QUERY` whose `Content-Type` is missing or does not match the content",
        "RFC 10008, 2.1",
    ),
    (400, "exactly one valid `Host` field", "RFC 9112, 3.2"),
    (400, "if `Content-Length` is invalid", "RFC 9112, 6.3"),
    (
        400,
        "has whitespace before the colon of a field",
        "RFC 9112, 5.1",
    ),
    (
        400,
        "if there are transfer codings and the last is not `chunked`",
        "RFC 9112, 6.3",
    ),
    (
        403,
        "not automatically retry with the same credentials",
        "RFC 9110, 15.5.4",
    ),
    (
        403,
        "an access token without the required scope",
        "RFC 6750, 3.1",
    ),
    (
        407,
        "a proxy that rejects a `CONNECT`, with this code or another, must close the connection",
        "RFC 9931, 8",
    ),
    (
        407,
        "if it knows that the client waits for a success before it sends data",
        "RFC 9931, 8",
    ),
    (
        408,
        "A client without an outstanding request must not take it for a response",
        "RFC 9112, 9.2",
    ),
    (
        409,
        "a `PATCH` for a part that the resource does not have",
        "RFC 5789, 2.2",
    ),
    (
        412,
        "For `GET`, `HEAD` and `QUERY`, a false `If-None-Match`",
        "RFC 10008, 2.6",
    ),
    (414, "support for at least 8000 octets", "RFC 9110, 4.1"),
    (
        414,
        "a server must send the code if it does not want to parse a URI of that length",
        "RFC 9112, 3",
    ),
    (
        415,
        "in `Accept-Encoding`, but only if the coding was the problem",
        "RFC 9110, 12.5.3",
    ),
    (415, "in `Accept-Query` for a `QUERY`", "RFC 10008, 2.1"),
    (
        416,
        "For any method but `GET` and `QUERY`, it must ignore the field",
        "RFC 9110, 14.2; RFC 10008, 2.8",
    ),
    (
        417,
        "with 100 (Continue), or at once with a final status code",
        "RFC 9110, 10.1.1",
    ),
    (
        421,
        "even if the method is not idempotent",
        "RFC 9110, 15.5.20",
    ),
    (
        421,
        "If an alternative service sent the code, the client must remove",
        "RFC 7838, 6",
    ),
    (
        421,
        "In a response with this code, the client must ignore `Alt-Svc`",
        "RFC 7838, 6",
    ),
    (
        421,
        "A gateway may, since it acts as the origin server",
        "RFC 9110, 15.5.20 and 3.7",
    ),
    (
        422,
        "a `QUERY` for a table that does not exist",
        "RFC 10008, 2.1",
    ),
    (
        422,
        "a `PATCH` whose result would be invalid",
        "RFC 5789, 2.2",
    ),
    (
        425,
        "must not use early data for the retry",
        "RFC 8470, 5.2",
    ),
    (425, "must retry the request", "RFC 8470, 4"),
    (
        425,
        "An intermediary must pass the code on if it received the request with an `Early-Data` field",
        "RFC 8470, 5.2",
    ),
    (425, "An intermediary must set that field", "RFC 8470, 5.1"),
    (
        425,
        "If such a request is not safe to process, the server must send this code",
        "RFC 8470, 5.1",
    ),
    (428, "a client cannot rely on it", "RFC 6585, 7.1"),
    (
        429,
        "how many such requests it forwards at the same time",
        "RFC 10036, 4.2",
    ),
    (
        431,
        "must refuse the request, with this or another 4xx code",
        "RFC 9110, 5.4",
    ),
    (
        500,
        "`stale-if-error` allows it",
        "RFC 5861, 4; RFC 9111, 4.3.3",
    ),
    (
        501,
        "cannot do so for security reasons should send this code too",
        "RFC 10036, 4.1",
    ),
    (
        501,
        "a transfer coding that it does not understand",
        "RFC 9112, 6.1",
    ),
    (501, "a method longer than any it knows", "RFC 9112, 3"),
    (501, "an unknown `:protocol`", "RFC 9220, 3"),
    (
        502,
        "`stale-if-error` allows it",
        "RFC 5861, 4; RFC 9111, 4.3.3",
    ),
    (
        502,
        "must send it for a response with an invalid `Content-Length`",
        "RFC 9112, 6.3",
    ),
    (
        502,
        "A proxy must not retry by itself unless the method is idempotent",
        "RFC 9110, 9.2.2",
    ),
    (
        503,
        "`stale-if-error` allows it",
        "RFC 5861, 4; RFC 9111, 4.3.3",
    ),
    (
        503,
        "if it knows beforehand that the servers behind it are unavailable",
        "RFC 9209, 2.3.4",
    ),
    (
        504,
        "an outdated response with `must-revalidate` when the origin server cannot be reached",
        "RFC 9111, 5.2.2.2",
    ),
    (
        504,
        "`stale-if-error` allows it",
        "RFC 5861, 4; RFC 9111, 4.3.3",
    ),
    (
        507,
        "If the request was the result of a user action, the client must not repeat the request",
        "RFC 4918, 11.5",
    ),
    (
        508,
        "A loop of proxies gets 502 (Bad Gateway)",
        "RFC 9209, 2.3.32",
    ),
];

#[test]
fn docs() {
    for (code, words, section) in DOCS {
        let docs = Status::try_from(code).unwrap().docs().replace('\n', " ");
        assert!(docs.contains(words), "{code}: {words} ({section})\n{docs}");
    }
}

#[test]
fn conditions_read_well_after_when() {
    for condition in Status::ALL
        .iter()
        .flat_map(|status| status.fields())
        .filter_map(|field| field.condition())
    {
        assert!(
            !condition.starts_with("when ")
                && !condition.ends_with('.')
                && condition.trim() == condition
        );
        assert!(
            condition.starts_with(|first: char| first.is_lowercase() || first == '`'),
            "{condition}"
        );
    }
}

#[test]
fn requirements_order_by_strength() {
    assert!(May < Should && Should < Must);
}

/// What the definition of a code says about sending the request again. Of 417 it is in the section on `Expect`, to which the
/// definition refers.
const RETRY: [(u16, Retry, &str); 17] = [
    (
        401,
        Retry::Modified,
        "RFC 9110, 15.5.2: repeat the request with a new or replaced Authorization",
    ),
    (
        403,
        Retry::Modified,
        "RFC 9110, 15.5.4: repeat the request with new or different credentials",
    ),
    (
        407,
        Retry::Modified,
        "RFC 9110, 15.5.8: repeat the request with a new or replaced Proxy-Authorization",
    ),
    (
        408,
        Retry::NewConnection,
        "RFC 9110, 15.5.9: may repeat that request",
    ),
    (
        409,
        Retry::UserAction,
        "RFC 9110, 15.5.10: the user might resolve the conflict and resubmit",
    ),
    (
        411,
        Retry::Modified,
        "RFC 9110, 15.5.12: may repeat the request if it adds a valid Content-Length",
    ),
    (
        413,
        Retry::IfRetryAfter,
        "RFC 9110, 15.5.14: after what time the client may try again",
    ),
    (
        417,
        Retry::Modified,
        "RFC 9110, 10.1.1: should repeat that request without a 100-continue expectation",
    ),
    (
        421,
        Retry::NewConnection,
        "RFC 9110, 15.5.20: may retry the request over a different connection",
    ),
    (
        425,
        Retry::WithoutEarlyData,
        "RFC 8470, 5.2: should retry automatically, not in early data",
    ),
    (
        426,
        Retry::Modified,
        "RFC 9110, 15.5.22: willing to do so after the client upgrades",
    ),
    (
        428,
        Retry::Modified,
        "RFC 6585, 3: how to resubmit the request successfully",
    ),
    (
        429,
        Retry::Later,
        "RFC 6585, 4: how long to wait before making a new request",
    ),
    (
        431,
        Retry::Modified,
        "RFC 6585, 5: may be resubmitted after reducing the size",
    ),
    (
        503,
        Retry::Later,
        "RFC 9110, 15.6.4: to wait before retrying the request",
    ),
    (
        507,
        Retry::UserAction,
        "RFC 4918, 11.5: not repeated until requested by a separate user action",
    ),
    (
        510,
        Retry::Modified,
        "RFC 2774, 7: may repeat the request by modifying it",
    ),
];

#[test]
fn retry() {
    for status in Status::ALL {
        let stated = RETRY
            .iter()
            .find(|(code, ..)| status == code)
            .map(|(_, retry, _)| *retry);
        assert_eq!(
            status.retry(),
            stated.unwrap_or(Retry::Unspecified),
            "{status}"
        );
    }
}

/// The codes that are not simply assigned.
const STATES: [(u16, Registration, &str); 4] = [
    (
        104,
        Registration::Temporary,
        "RFC 7120, 3.3: an early registration",
    ),
    (305, Registration::Deprecated, "RFC 9110, 15.4.6"),
    (418, Registration::Unused, "RFC 9110, 15.5.19"),
    // The registry refers to the change of the status of RFC 2774.
    (
        510,
        Registration::Obsoleted,
        "RFC 2774, 7: an experiment, now historic",
    ),
];

#[test]
fn states() {
    for status in Status::ALL {
        let stated = STATES.iter().find(|(code, ..)| status == code);
        let state = stated.map_or(Registration::Assigned, |(_, state, _)| *state);
        assert_eq!(status.registration(), state, "{status}");
    }
}

/// The source of every fact above, and of every former phrase.
fn sources() -> Vec<&'static str> {
    let mut sources = Vec::new();
    sources.extend(HEURISTIC.map(|(_, source)| source));
    sources.extend(NEVER_STORED.map(|(_, source)| source));
    sources.extend(CONTENT.map(|(.., source)| source));
    sources.extend(REDIRECTS.map(|(.., source)| source));
    sources.extend(FIELDS.map(|(.., source)| source));
    sources.extend(RETRY.map(|(.., source)| source));
    sources.extend(DOCS.map(|(.., source)| source));
    sources.extend(STATES.map(|(.., source)| source));
    sources.extend(FORMER.map(|(.., source)| source));
    sources
}

/// So that an audit can look for what has changed in a document. A source is one or two times `RFC 9110, 15.5.5`, and maybe
/// a colon and a quotation.
#[test]
fn every_fact_names_the_section_of_a_document_that_contributing_lists() {
    let contributing = fs::read_to_string(workspace().join("CONTRIBUTING.md")).expect("a file");
    for source in sources() {
        let sections = source.split(": ").next().expect("a first part");
        for section in sections.split("; ") {
            let (document, number) = section.split_once(", ").expect(source);
            assert!(
                number.starts_with(|first: char| first.is_ascii_digit()),
                "{source}"
            );
            assert!(
                contributing.contains(&format!("| {document} |")),
                "{document} is not in the list of documents in CONTRIBUTING.md"
            );
        }
    }
}
