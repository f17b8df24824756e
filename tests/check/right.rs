use http_status::{Registration, Status};

use super::{Exchange, hold_silent};

/// At least one exchange for every code of the registry, in ascending order.
const RIGHT: &[&str] = &[
    "POST /upload
     Expect: 100-continue
     Content-Length: 1000000

     100",
    "GET /chat
     Connection: keep-alive, Upgrade
     Upgrade: websocket
     Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
     Sec-WebSocket-Version: 13

     101
     Connection: Upgrade
     Upgrade: websocket
     Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
    "GET / HTTP/1.1
     Connection: Upgrade, HTTP2-Settings
     Upgrade: h2c
     HTTP2-Settings: AAMAAABkAAQAAP__

     101
     Connection: Upgrade
     Upgrade: h2c",
    "COPY /folder
     Destination: /other
     Depth: infinity

     102",
    "GET /

     103
     Link: </style.css>; rel=preload; as=style",
    "POST /upload
     Upload-Draft-Interop-Version: 6
     Upload-Complete: ?0

     104
     Location: /upload/b530ce8f
     Upload-Draft-Interop-Version: 6",
    "GET /

     200
     Content-Type: text/html
     Content-Length: 12
     ETag: \"a\"",
    "CONNECT example.com:443

     200",
    "OPTIONS /

     200
     Allow: GET, HEAD, OPTIONS
     Content-Length: 0",
    "POST /orders

     201
     Location: /orders/7",
    "PUT /orders/7

     201",
    "POST /jobs

     202
     Content-Type: application/json
     Retry-After: 10",
    "GET /picture

     203
     Content-Length: 120",
    "PUT /orders/7

     204
     ETag: \"b\"",
    "POST /form

     205
     Content-Length: 0",
    "POST /form

     205
     Transfer-Encoding: chunked",
    "GET /video
     Range: bytes=0-99

     206
     Content-Range: bytes 0-99/1000
     Content-Length: 100",
    "GET /video
     Range: bytes=0-99, 500-599

     206
     Content-Type: multipart/byteranges; boundary=THIS_STRING_SEPARATES
     Content-Length: 500",
    "PROPFIND /folder
     Depth: 1

     207
     Content-Type: application/xml",
    "PROPFIND /folder
     Depth: infinity
     DAV: bind

     208
     Content-Type: application/xml",
    "GET /feed
     A-IM: feed
     If-None-Match: \"a\"

     226
     IM: feed
     ETag: \"b\"",
    "GET /video

     300
     Content-Type: text/html",
    "GET /old

     301
     Location: https://example.com/new",
    "POST /login

     302
     Location: /",
    "POST /orders

     303
     Location: /orders/7",
    "GET /
     If-None-Match: \"a\", \"b\"

     304
     ETag: \"b\"
     Cache-Control: max-age=60
     Vary: Accept",
    "HEAD /
     If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT

     304
     Last-Modified: Sat, 29 Oct 1994 19:43:31 GMT
     Content-Length: 1000",
    "GET /

     307
     Location: https://example.com/",
    "POST /old

     308
     Location: /new",
    "POST /

     400
     Content-Length: 11
     Content-Type: text/plain",
    "GET /private

     401
     WWW-Authenticate: Basic realm=\"shop\"",
    "GET /paid

     402",
    "GET /private

     403",
    "GET /nothing

     404
     Content-Length: 0",
    "DELETE /

     405
     Allow: GET, HEAD",
    "GET /
     Accept: image/png

     406",
    "GET http://example.com/

     407
     Proxy-Authenticate: Basic realm=\"proxy\"",
    "POST /

     408
     Connection: close",
    "PUT /page

     409",
    "GET /gone

     410",
    "POST /
     Transfer-Encoding: chunked

     411",
    "PUT /page
     If-Match: \"a\"

     412",
    "POST /
     Content-Length: 1000000000

     413
     Retry-After: 120",
    "GET /long

     414",
    "POST /
     Content-Type: text/csv

     415
     Accept: application/json",
    "PATCH /page
     Content-Type: text/csv

     415
     Accept-Patch: application/merge-patch+json",
    "GET /video
     Range: bytes=5000-

     416
     Content-Range: bytes */1000",
    "POST /
     Expect: 200-ok

     417",
    "BREW /pot

     418",
    "GET https://other.example/ HTTP/2

     421 HTTP/2",
    "POST /

     422
     Content-Type: application/problem+json",
    "PUT /page

     423
     Content-Type: application/xml",
    "PROPPATCH /page

     424",
    "POST /
     Early-Data: 1

     425",
    "GET /chat

     426
     Connection: Upgrade
     Upgrade: websocket",
    "GET /chat HTTP/2

     426
     Content-Length: 0",
    "PUT /page

     428",
    "GET /

     429
     Retry-After: 3600",
    "GET /

     431",
    "GET /book

     451
     Link: <https://example.com/court>; rel=\"blocked-by\"",
    "GET /

     500
     Content-Length: 0",
    "BREW /

     501",
    "GET /

     502",
    "GET /

     503
     Retry-After: Fri, 31 Dec 1999 23:59:59 GMT",
    "GET /

     504",
    "GET / HTTP/2

     505",
    "GET /

     506",
    "PUT /page

     507",
    "PROPFIND /folder
     Depth: infinity

     508",
    "GET /

     510",
    "GET /

     511
     Content-Type: text/html",
];

#[test]
fn what_is_right_is_silent() {
    hold_silent(RIGHT);
}

#[test]
fn every_registered_code_has_a_right_exchange() {
    let of = |status: Status| {
        let mut exchanges = RIGHT.iter().map(|text| Exchange::parse(text));
        exchanges.any(|exchange| exchange.response.status() == status)
    };
    for &status in Status::ALL {
        // A deprecated code is wrong in every response.
        let is_deprecated = status.registration() == Registration::Deprecated;
        assert_eq!(of(status), !is_deprecated, "{status}");
    }
}
