//! The requests: each path with every method, and with the fields that answers depend on.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, LAST_MODIFIED};

/// `GET` is first, because its answer has the validators.
const METHODS_WITH_FIELDS: [&str; 3] = ["GET", "HEAD", "POST"];

const METHODS: [&str; 8] = [
    "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "QUERY", "PROPFIND", "UNKNOWN",
];

/// Methods whose requests have content.
const METHODS_WITH_CONTENT: [&str; 4] = ["POST", "PUT", "PATCH", "QUERY"];

const CONTENT: &str = r#"{"name":"Ann"}"#;

const FIELDS: &[&[&str]] = &[
    &[],
    // Ranges.
    &["Range: bytes=0-3"],
    &["Range: bytes=-2"],
    &["Range: bytes=2-"],
    &["Range: bytes=0-0,3-4"],
    &["Range: bytes=90000-"],
    &["Range: bytes=3-1"],
    &["Range: bytes=x"],
    &["Range: lines=1-2"],
    &["Range: bytes=0-3", "If-Range: {etag}"],
    &["Range: bytes=0-3", "If-Range: {date}"],
    &["Range: bytes=0-3", "If-Range: \"other\""],
    &["Range: bytes=90000-", "If-Range: \"other\""],
    // Preconditions.
    &["If-None-Match: {etag}"],
    &["If-None-Match: \"other\", {etag}"],
    &["If-None-Match: \"other\""],
    &["If-None-Match: *"],
    &["If-Modified-Since: {date}"],
    &["If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT"],
    &["If-Modified-Since: yesterday"],
    &["If-None-Match: \"other\"", "If-Modified-Since: {date}"],
    &["If-Match: {etag}"],
    &["If-Match: \"other\""],
    &["If-Match: *"],
    &["If-Unmodified-Since: {date}"],
    &["If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"],
    &["Range: bytes=0-3", "If-None-Match: {etag}"],
    &["Range: bytes=0-3", "If-Match: \"other\""],
    // Negotiation.
    &["Accept: image/png"],
    &["Accept: application/json"],
    &["Accept-Encoding: gzip"],
    &["Accept-Encoding: gzip", "Range: bytes=0-3"],
    &["Accept-Encoding: gzip", "If-None-Match: {etag}"],
    &["Accept-Encoding: *;q=0"],
    &["Accept-Language: tlh"],
    // Content of the request.
    &["Content-Type: application/json"],
    &["Content-Type: application/x-www-form-urlencoded"],
    &["Content-Type: text/plain", "Content-Encoding: unknown"],
    // The rest.
    &["Authorization: Basic YW5uOndyb25n"],
    &["Authorization: Basic YW5uOnNlY3JldA=="],
    &["Authorization: Bearer wrong"],
    &["Authorization: nonsense"],
    &["Expect: 100-continue"],
    &["Expect: tea"],
    &["Connection: Upgrade", "Upgrade: unknown"],
    &[
        "Connection: Upgrade, HTTP2-Settings",
        "Upgrade: h2c",
        "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
    ],
    &[
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    ],
    &[
        "Connection: Upgrade",
        "Upgrade: websocket",
        "Sec-WebSocket-Version: 12",
    ],
    &["Origin: https://example.com"],
    &["TE: trailers"],
    &["Max-Forwards: 0"],
];

/// A request, as it is shown in a report.
#[derive(Clone)]
pub struct Asked {
    pub method: &'static str,
    pub path: &'static str,
    pub fields: &'static [&'static str],
}

/// All requests to these paths.
pub fn paths(paths: &[&'static str]) -> Vec<Asked> {
    let mut all = Vec::new();
    for path in paths {
        for method in METHODS_WITH_FIELDS {
            for fields in FIELDS {
                all.push(Asked {
                    method,
                    path,
                    fields,
                });
            }
        }
        for method in METHODS {
            all.push(Asked {
                method,
                path,
                fields: &[],
            });
        }
    }
    all
}

/// The requests with which a browser asks what another site may do, as CORS has them.
pub fn preflights(path: &'static str) -> [Asked; 2] {
    let with = |fields| Asked {
        method: "OPTIONS",
        path,
        fields,
    };
    [
        with(&[
            "Origin: https://example.com",
            "Access-Control-Request-Method: PUT",
        ]),
        with(&[
            "Origin: https://example.org",
            "Access-Control-Request-Method: PUT",
        ]),
    ]
}

impl Asked {
    pub(crate) fn request(&self, validators: Option<&HeaderMap>) -> Option<http::Request<String>> {
        let mut content = "";
        let mut request = http::Request::builder().method(self.method).uri(self.path);
        request = request.header("Host", "localhost");
        if METHODS_WITH_CONTENT.contains(&self.method) {
            content = CONTENT;
            request = request.header(CONTENT_LENGTH, CONTENT.len());
        }
        // Without the field, a server must refuse a `QUERY` (RFC 10008, Section 2).
        if self.method == "QUERY" {
            request = request.header(CONTENT_TYPE, "text/plain");
        }
        for field in self.fields {
            let (name, value) = field.split_once(": ").unwrap();
            request = request.header(name, with_validators(value, validators)?);
        }
        Some(request.body(content.to_owned()).unwrap())
    }
}

/// The value with the validators that the program has sent for the same path. `None` if it has sent none.
fn with_validators(value: &str, validators: Option<&HeaderMap>) -> Option<String> {
    let mut value = value.to_owned();
    for (placeholder, field) in [("{etag}", ETAG), ("{date}", LAST_MODIFIED)] {
        if value.contains(placeholder) {
            let validator = validators?.get(field)?.to_str().unwrap();
            value = value.replace(placeholder, validator);
        }
    }
    Some(value)
}
