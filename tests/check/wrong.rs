use http_status::{Rule, Violation};

use super::{Exchange, hold};

/// At least one exchange for every rule, in the order of `Rule`, with what is found.
const WRONG: &[(&str, &[&str])] = &[
    // MissingField
    (
        "POST /

         405",
        &["405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)"],
    ),
    (
        "401",
        &["401 Unauthorized lacks `WWW-Authenticate` (RFC 9110, Section 15.5.2)"],
    ),
    (
        "407",
        &[
            "407 Proxy Authentication Required lacks `Proxy-Authenticate` (RFC 9110, Section 15.5.8)",
        ],
    ),
    (
        "GET /

         301",
        &["301 Moved Permanently lacks `Location` (RFC 9110, Section 15.4.2)"],
    ),
    (
        "302",
        &["302 Found lacks `Location` (RFC 9110, Section 15.4.3)"],
    ),
    (
        "307",
        &["307 Temporary Redirect lacks `Location` (RFC 9110, Section 15.4.8)"],
    ),
    (
        "308",
        &["308 Permanent Redirect lacks `Location` (RFC 9110, Section 15.4.9)"],
    ),
    (
        "GET /
         Range: bytes=0-9

         206",
        &["206 Partial Content lacks `Content-Range` (RFC 9110, Section 15.3.7.1)"],
    ),
    (
        "GET /
         Range: bytes=900-

         416",
        &["416 Range Not Satisfiable lacks `Content-Range` (RFC 9110, Section 15.5.17)"],
    ),
    (
        "GET /
         A-IM: vcdiff

         226
         IM: vcdiff",
        &["226 IM Used lacks `ETag` (RFC 3229, Section 10.4.1)"],
    ),
    (
        "GET /
         If-None-Match: W/\"a\"

         304",
        &["304 Not Modified lacks `ETag` (RFC 9110, Section 15.4.5)"],
    ),
    (
        "PATCH /
         Content-Type: text/plain

         415",
        &["415 Unsupported Media Type lacks `Accept-Patch` (RFC 5789, Section 2.2)"],
    ),
    (
        "GET /chat
         Upgrade: websocket

         101",
        &[
            "101 Switching Protocols lacks `Upgrade` (RFC 9110, Section 15.2.2)",
            "101 Switching Protocols lacks `Connection` (RFC 9110, Section 7.8)",
        ],
    ),
    (
        "GET /chat
         Upgrade: websocket
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

         101
         Upgrade: websocket
         Connection: upgrade",
        &["101 Switching Protocols lacks `Sec-WebSocket-Accept` (RFC 6455, Section 4.2.2)"],
    ),
    (
        "GET /

         426",
        &[
            "426 Upgrade Required lacks `Upgrade` (RFC 9110, Section 15.5.22)",
            "426 Upgrade Required lacks `Connection` (RFC 9110, Section 7.8)",
        ],
    ),
    (
        "GET /chat
         Upgrade: websocket
         Sec-WebSocket-Version: 7

         426
         Upgrade: websocket
         Connection: Upgrade",
        &["426 Upgrade Required lacks `Sec-WebSocket-Version` (RFC 6455, Section 4.2.2)"],
    ),
    // InvalidCode, RetiredCode
    (
        "600",
        &["600 is not a valid status code (RFC 9110, Section 15)"],
    ),
    (
        "GET /

         999",
        &["999 is not a valid status code (RFC 9110, Section 15)"],
    ),
    (
        "305
         Location: http://proxy.example/",
        &["305 Use Proxy is deprecated (RFC 9110, Section 15.4.6)"],
    ),
    (
        "306",
        &["306 is reserved and no longer used (RFC 9110, Section 15.4.7)"],
    ),
    // ForbiddenLength
    (
        "DELETE /

         204
         Content-Length: 0",
        &["204 No Content has `Content-Length`, which this code forbids (RFC 9110, Section 8.6)"],
    ),
    (
        "103
         Link: </a>; rel=preload
         Content-Length: 10",
        &["103 Early Hints has `Content-Length`, which this code forbids (RFC 9110, Section 8.6)"],
    ),
    (
        "CONNECT example.com:443

         200
         Content-Length: 0",
        &[
            "200 OK has `Content-Length` or `Transfer-Encoding`, although it opens a tunnel (RFC 9110, Section 9.3.6)",
        ],
    ),
    // ForbiddenTransferEncoding
    (
        "204
         Transfer-Encoding: chunked",
        &[
            "204 No Content has `Transfer-Encoding`, which this code forbids (RFC 9112, Section 6.1)",
        ],
    ),
    (
        "CONNECT example.com:443

         200
         Transfer-Encoding: chunked",
        &[
            "200 OK has `Content-Length` or `Transfer-Encoding`, although it opens a tunnel (RFC 9110, Section 9.3.6)",
        ],
    ),
    // ForbiddenContent
    (
        "POST /form

         205
         Content-Length: 12",
        &["205 Reset Content has content (RFC 9110, Section 15.3.6)"],
    ),
    // InterimAsFinal
    (
        "GET /

         100",
        &[
            "100 Continue is an interim response, but is sent as the final one (RFC 9110, Section 15.2)",
        ],
    ),
    (
        "GET /

         102",
        &[
            "102 Processing is an interim response, but is sent as the final one (RFC 9110, Section 15.2)",
        ],
    ),
    (
        "GET /

         103",
        &[
            "103 Early Hints is an interim response, but is sent as the final one (RFC 9110, Section 15.2)",
        ],
    ),
    // InterimToHttp10
    (
        "POST / HTTP/1.0
         Expect: 100-continue

         100",
        &["100 Continue answers an HTTP/1.0 request (RFC 9110, Section 15.2)"],
    ),
    // AllowedMethod
    (
        "POST /
         Content-Type: text/plain

         405
         Allow: GET, HEAD
         Allow: POST",
        &[
            "405 Method Not Allowed lists the method of the request in `Allow` (RFC 9110, Section 15.5.6)",
        ],
    ),
    // NotNegotiated
    (
        "GET /

         406",
        &[
            "406 Not Acceptable answers a request without `Accept` or a similar field (RFC 9110, Section 15.5.7)",
        ],
    ),
    // NotExpected
    (
        "POST /

         417",
        &["417 Expectation Failed answers a request without `Expect` (RFC 9110, Section 15.5.18)"],
    ),
    // NotManipulated
    (
        "GET /

         226
         ETag: \"a\"",
        &["226 IM Used answers a request without `A-IM` (RFC 3229, Section 10.4.1)"],
    ),
    // RangeNotRequested
    (
        "GET /

         206
         Content-Range: bytes 0-9/10",
        &["206 Partial Content answers a request without `Range` (RFC 9110, Section 15.3.7)"],
    ),
    (
        "GET /

         416",
        &[
            "416 Range Not Satisfiable answers a request without `Range` (RFC 9110, Section 15.5.17)",
        ],
    ),
    // MethodWithoutRanges
    (
        "HEAD /
         Range: bytes=0-9

         206
         Content-Range: bytes 0-9/100",
        &[
            "206 Partial Content answers a method for which ranges are not defined (RFC 9110, Section 14.2)",
        ],
    ),
    (
        "POST /
         Range: bytes=900-

         416
         Content-Range: bytes */100",
        &[
            "416 Range Not Satisfiable answers a method for which ranges are not defined (RFC 9110, Section 14.2)",
        ],
    ),
    // IgnoredIfRange
    (
        "GET /
         Range: bytes=0-9
         If-Range: \"a\"

         206
         ETag: \"b\"
         Content-Range: bytes 0-9/100",
        &[
            "206 Partial Content ignores `If-Range`, whose entity tag differs from `ETag` (RFC 9110, Section 13.1.5)",
        ],
    ),
    // Without `Range`, `If-Range` is ignored (13.1.5).
    (
        "GET /
         If-Range: \"a\"

         206
         ETag: \"b\"
         Content-Range: bytes 0-9/100",
        &["206 Partial Content answers a request without `Range` (RFC 9110, Section 15.3.7)"],
    ),
    // PartsNotRequested
    (
        "GET /
         Range: bytes=0-9

         206
         Content-Type: multipart/byteranges; boundary=x",
        &[
            "206 Partial Content has several parts, although the request is for one range (RFC 9110, Section 15.3.7.2)",
        ],
    ),
    // PartsWithoutBoundary
    (
        "GET /
         Range: bytes=0-9,20-29

         206
         Content-Type: multipart/byteranges",
        &[
            "206 Partial Content has `multipart/byteranges` without `boundary` (RFC 9110, Section 15.3.7.2)",
        ],
    ),
    (
        "GET /
         Range: bytes=0-9,20-29

         206
         Content-Type: multipart/byteranges; boundary=\"\"",
        &[
            "206 Partial Content has `multipart/byteranges` without `boundary` (RFC 9110, Section 15.3.7.2)",
        ],
    ),
    // PartsWithContentRange
    (
        "GET /
         Range: bytes=0-9,20-29

         206
         Content-Type: multipart/byteranges; boundary=x
         Content-Range: bytes 0-29/100",
        &[
            "206 Partial Content has `Content-Range`, which belongs in the parts of `multipart/byteranges` (RFC 9110, Section 15.3.7.2)",
        ],
    ),
    // InvalidContentRange
    (
        "206
         Content-Range: bytes 1000-999/1000",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: bytes 0-1000/1000",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: bytes=0-9/1000",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: 0-9/1000",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: bytes 0-9",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: bytes 100000000000000000000-99999999999999999999/*",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "206
         Content-Range: bytes 0-9/100
         Content-Range: bytes 20-29/100",
        &["206 Partial Content has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    (
        "416
         Content-Range: bytes */*",
        &["416 Range Not Satisfiable has an invalid `Content-Range` (RFC 9110, Section 14.4)"],
    ),
    // WrongContentRange
    (
        "206
         Content-Range: bytes */1000",
        &["206 Partial Content has a `Content-Range` without a range (RFC 9110, Section 15.3.7.1)"],
    ),
    (
        "416
         Content-Range: bytes 0-9/1000",
        &[
            "416 Range Not Satisfiable has a range in `Content-Range` instead of `*` (RFC 9110, Section 14.4)",
        ],
    ),
    // WrongRangeLength
    (
        "206
         Content-Range: bytes 0-9/1000
         Content-Length: 1000",
        &[
            "206 Partial Content has a `Content-Length` that differs from the length of its range (RFC 9110, Section 15.3.7.1)",
        ],
    ),
    // MethodWithoutNotModified
    (
        "POST /
         If-None-Match: *

         304",
        &[
            "304 Not Modified answers a method other than `GET`, `HEAD` and `QUERY` (RFC 9110, Section 15.4.5)",
        ],
    ),
    // NotConditional
    (
        "GET /

         304
         ETag: \"a\"",
        &[
            "304 Not Modified answers a request without `If-None-Match` and `If-Modified-Since` (RFC 9110, Section 15.4.5)",
        ],
    ),
    (
        "MOVE /
         Destination: /other
         Overwrite: T

         412",
        &[
            "412 Precondition Failed answers a request without a precondition (RFC 9110, Section 15.5.13)",
        ],
    ),
    // FailedNotModified
    (
        "GET /
         If-None-Match: \"a\"

         412",
        &[
            "412 Precondition Failed answers a `GET` or `HEAD` whose `If-None-Match` failed, in place of a 304 (RFC 9110, Section 13.1.2)",
        ],
    ),
    // NotModifiedMetadata
    (
        "304
         Content-Type: text/html
         Content-Encoding: gzip
         Content-Language: en
         Content-Range: bytes 0-9/100
         Content-Length: 10
         Last-Modified: Sat, 29 Oct 1994 19:43:31 GMT",
        &[
            "304 Not Modified has `Content-Type`, which it should leave out (RFC 9110, Section 15.4.5)",
            "304 Not Modified has `Content-Encoding`, which it should leave out (RFC 9110, Section 15.4.5)",
            "304 Not Modified has `Content-Language`, which it should leave out (RFC 9110, Section 15.4.5)",
            "304 Not Modified has `Content-Range`, which it should leave out (RFC 9110, Section 15.4.5)",
        ],
    ),
    // UpgradeNotRequested
    (
        "GET /

         101
         Upgrade: h2c
         Connection: Upgrade",
        &[
            "101 Switching Protocols switches to a protocol that the request does not name in `Upgrade` (RFC 9110, Section 7.8)",
        ],
    ),
    (
        "GET /
         Upgrade: IRC/6.9, RTA/x11

         101
         Upgrade: IRC/7
         Connection: Upgrade",
        &[
            "101 Switching Protocols switches to a protocol that the request does not name in `Upgrade` (RFC 9110, Section 7.8)",
        ],
    ),
    // UpgradeOverHttp2
    (
        "GET / HTTP/2

         101 HTTP/2",
        &["101 Switching Protocols does not exist in HTTP/2 and HTTP/3 (RFC 9113, Section 8.6)"],
    ),
    // ConnectionWithoutUpgrade
    (
        "426
         Upgrade: TLS/1.2
         Connection: close",
        &[
            "426 Upgrade Required has `Upgrade`, but does not list it in `Connection` (RFC 9110, Section 7.8)",
        ],
    ),
    // InvalidRetryAfter
    (
        "503
         Retry-After: 1.5",
        &[
            "503 Service Unavailable has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    (
        "429
         Retry-After: -1",
        &[
            "429 Too Many Requests has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    (
        "503
         Retry-After: 2026-11-30T12:00:00Z",
        &[
            "503 Service Unavailable has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    (
        "503
         Retry-After: Fri, 31 Dec 1999 23:59:59 +0000",
        &[
            "503 Service Unavailable has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    (
        "503
         Retry-After: Fri, 32 Dec 1999 23:59:59 GMT",
        &[
            "503 Service Unavailable has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    (
        "202
         Retry-After:",
        &[
            "202 Accepted has a `Retry-After` that is neither a number of seconds nor a date (RFC 9110, Section 10.2.3)",
        ],
    ),
    // InvalidAllow
    (
        "405
         Allow: GET HEAD",
        &[
            "405 Method Not Allowed has an `Allow` that is not a list of methods (RFC 9110, Section 10.2.1)",
        ],
    ),
    (
        "405
         Allow: \"GET\", \"HEAD\"",
        &[
            "405 Method Not Allowed has an `Allow` that is not a list of methods (RFC 9110, Section 10.2.1)",
        ],
    ),
    // InvalidLocation
    (
        "201
         Location: /orders/a b",
        &["201 Created has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    (
        "202
         Location: /jobs/{id}",
        &["202 Accepted has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    (
        "302
         Location: 127.0.0.1:8080/login",
        &["302 Found has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    (
        "303
         Location: <https://example.com/>",
        &["303 See Other has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    (
        "307
         Location: https://[::1/",
        &[
            "307 Temporary Redirect has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)",
        ],
    ),
    (
        "301
         Location: https://example.com:port/",
        &[
            "301 Moved Permanently has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)",
        ],
    ),
    (
        "302
         Location: /caf\u{e9}",
        &["302 Found has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    (
        "301
         Location: /100%",
        &[
            "301 Moved Permanently has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)",
        ],
    ),
    (
        "302
         Location: /a
         Location: /b",
        &["302 Found has a `Location` that is not a URI reference (RFC 9110, Section 10.2.2)"],
    ),
    // InvalidChallenge
    (
        "401
         WWW-Authenticate: realm=\"shop\"",
        &[
            "401 Unauthorized has a `WWW-Authenticate` that does not begin with a scheme (RFC 9110, Section 11.6.1)",
        ],
    ),
    (
        "401
         WWW-Authenticate:",
        &[
            "401 Unauthorized has a `WWW-Authenticate` that does not begin with a scheme (RFC 9110, Section 11.6.1)",
        ],
    ),
    (
        "401
         WWW-Authenticate: \"Basic\"",
        &[
            "401 Unauthorized has a `WWW-Authenticate` that does not begin with a scheme (RFC 9110, Section 11.6.1)",
        ],
    ),
    (
        "407
         Proxy-Authenticate: ,",
        &[
            "407 Proxy Authentication Required has a `Proxy-Authenticate` that does not begin with a scheme (RFC 9110, Section 11.7.1)",
        ],
    ),
    // ForbiddenChallenge
    (
        "511
         WWW-Authenticate: Basic realm=\"hotel\"",
        &[
            "511 Network Authentication Required has a challenge, which it should leave out (RFC 6585, Section 6)",
        ],
    ),
];

#[test]
fn what_is_wrong_is_found() {
    hold(WRONG);
}

#[test]
fn every_rule_is_broken_by_an_exchange() {
    let mut found = Vec::new();
    for (text, _) in WRONG {
        let exchange = Exchange::parse(text);
        match &exchange.request {
            Some(request) => {
                found.extend(http_status::check(request, &exchange.response).map(Violation::rule));
            }
            None => {
                found.extend(http_status::check_response(&exchange.response).map(Violation::rule));
            }
        }
    }
    for rule in Rule::ALL {
        assert!(found.contains(rule), "{rule}");
    }
}
