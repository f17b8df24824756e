use super::hold_silent;

/// Exchanges that look wrong and are not, by the section in the comment.
const ODD: &[&str] = &[
        // Framing. RFC 9110, 8.6: a 304 may have the length of the 200.
        "GET /
         If-None-Match: \"a\"

         304
         ETag: \"a\"
         Content-Length: 1000",
        // RFC 9112, 6.1: a 304 and a response to `HEAD` may have the coding of the 200 to a `GET`.
        "GET /
         If-None-Match: \"a\"

         304
         ETag: \"a\"
         Transfer-Encoding: chunked",
        "HEAD /

         200
         Transfer-Encoding: chunked",
        "HEAD /form

         205
         Content-Length: 12",
        // 8.6 is about a success. A refused tunnel is an ordinary response.
        "CONNECT example.com:443

         403
         Content-Length: 12",
        "CONNECT example.com:443

         407
         Proxy-Authenticate: Basic realm=\"proxy\"
         Transfer-Encoding: chunked",
        // RFC 8441: the success of an extended `CONNECT` has neither `Upgrade` nor `Sec-WebSocket-Accept`.
        "CONNECT https://example.com/chat HTTP/2
         Sec-WebSocket-Version: 13

         200 HTTP/2
         Sec-WebSocket-Protocol: chat",
        // Methods are case-sensitive (9.1), so this one opens no tunnel.
        "connect /

         200
         Content-Length: 12",
        // 15.3.5: metadata in a 204 is that of the resource.
        "PUT /page

         204
         Content-Type: text/html
         Content-Location: /page
         Last-Modified: Sat, 29 Oct 1994 19:43:31 GMT",
        // 15.3.6 forbids content, not metadata.
        "POST /form

         205
         Content-Type: text/html",
        // Unregistered codes have the meaning of their class (15).
        "GET /

         299
         Content-Length: 12",
        "GET /

         499",
        "GET /

         599",
        "GET /

         190
         Link: </style.css>; rel=preload",
        // Interim responses. 10.1.1: expectations are case-insensitive.
        "PUT /
         Expect: 100-Continue

         100",
        "103
         Link: </style.css>; rel=preload",
        "104
         Upload-Offset: 100",
        "POST /upload
         Upload-Complete: ?0

         104",
        "102",
        // 405. 10.2.1: the list can be empty, on several lines, and with empty elements.
        "GET /

         405
         Allow:",
        "POST /

         405
         Allow: GET,, HEAD ,
         Allow: OPTIONS",
        // 9.1: methods are case-sensitive.
        "get /

         405
         Allow: GET",
        "POST /

         405
         Allow: POSTS, X-POST",
        // 5.6.2: this is a token.
        "GET /

         405
         Allow: PROPFIND, M-SEARCH, !",
        // 406. 15.5.7 has four fields, other specifications have more.
        "GET /
         Accept-Language: tlh

         406",
        "GET /
         Accept-Datetime: Thu, 31 May 2007 20:35:00 GMT

         406",
        "GET /
         Negotiate: 1.0

         406",
        // 412. RFC 4918 and RFC 6638 have conditions besides those of RFC 9110.
        "LOCK /page
         If: (<urn:uuid:f81d4fae>)

         412",
        "COPY /page
         Destination: /other
         Overwrite: F

         412",
        "PUT /event.ics
         If-Schedule-Tag-Match: \"488177c8\"

         412",
        "PUT /copy
         x-amz-copy-source-if-match: \"a\"

         412",
        "PATCH /upload
         Tus-Resumable: 0.2.2

         412",
        "PUT /page
         If-None-Match: *

         412",
        // 13.1.1: a `GET` may have `If-Match`.
        "GET /video
         If-Match: \"a\"
         If-None-Match: \"b\"
         Range: bytes=100-

         412",
        "GET /video
         If-Unmodified-Since: Sat, 29 Oct 1994 19:43:31 GMT

         412",
        // RFC 10008 leaves it open how a `QUERY` whose `If-None-Match` is false fails.
        "QUERY /
         If-None-Match: \"a\"

         412",
        // 417 to the one expectation that everybody knows (10.1.1).
        "PUT /
         Expect: 100-continue

         417",
        // 304. RFC 10008: a conditional `QUERY` is like a `GET`.
        "QUERY /contacts
         If-None-Match: \"a\"

         304
         ETag: \"a\"
         Location: /stored/1",
        // 13.1.2: `*` matches a representation without a tag as well.
        "GET /
         If-None-Match: *

         304",
        "GET /
         If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT

         304
         Last-Modified: Sat, 29 Oct 1994 19:43:31 GMT",
        // This is not an entity tag (8.8.3).
        "GET /
         If-None-Match: a

         304",
        "GET /
         If-None-Match: \"a\"
         If-None-Match: \"b\"

         304
         ETag: W/\"a\"",
        // 206 and 416. 14.1: other units are allowed, and units are case-insensitive.
        "GET /pages
         Range: items=0-9

         206
         Content-Range: items 0-9/*",
        "GET /pages
         Range: pages=2

         206
         Content-Range: pages 2 of 10",
        "GET /pages
         Range: items=900-

         416",
        "GET /
         Range: BYTES=0-0

         206
         Content-Range: Bytes 0-0/*",
        "GET /
         Range: bytes=-1

         206
         Content-Range: bytes 999-999/01000
         Content-Length: 1",
        "GET /
         Range: bytes=0-

         206
         Content-Range: bytes 0-18446744073709551616/18446744073709551617",
        "GET /empty
         Range: bytes=0-

         416
         Content-Range: bytes */0",
        // RFC 10008, 2.8.
        "QUERY /
         Range: bytes=0-9

         206
         Content-Range: bytes 0-9/100",
        // 15.3.7: the server may send less than was asked for, and one part instead of several.
        "GET /
         Range: bytes=0-9, 20-29

         206
         Content-Range: bytes 0-29/100",
        "GET /
         Range: bytes=0-9,20-29

         206
         Content-Type: Multipart/ByteRanges;charset=x; BOUNDARY=\"a b\"",
        // 13.1.5: the same entity tag, a date, and a tag that is not known.
        "GET /
         Range: bytes=0-9
         If-Range: \"a\"

         206
         ETag: \"a\"
         Content-Range: bytes 0-9/100",
        "GET /
         Range: bytes=0-9
         If-Range: Sun, 06 Nov 1994 08:49:37 GMT

         206
         ETag: \"b\"
         Content-Range: bytes 0-9/100",
        "GET /
         Range: bytes=0-9
         If-Range: \"a\"

         206
         Content-Range: bytes 0-9/100",
        // 13.1.5: the tags differ in strength alone, as behind a proxy that weakens them.
        "GET /
         Range: bytes=0-9
         If-Range: \"a\"

         206
         ETag: W/\"a\"
         Content-Range: bytes 0-9/100",
        // 14.6: an early draft had this type.
        "GET /
         Range: bytes=0-9,20-29

         206
         Content-Type: multipart/x-byteranges; boundary=x",
        // 14.5: a partial update is a private agreement.
        "PUT /upload
         Content-Range: bytes 900-999/1000

         416
         Content-Range: bytes */500",
        // 101 and 426. 7.8: names are case-insensitive, and so are options (7.6.1).
        "GET /chat
         Upgrade: WebSocket
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

         101
         Connection: keep-alive
         Connection: , UPGRADE
         Upgrade: websocket
         Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
        // RFC 2817, 3.3: HTTP goes on above TLS.
        "OPTIONS *
         Upgrade: TLS/1.0

         101
         Upgrade: TLS/1.0, HTTP/1.1
         Connection: Upgrade",
        // RFC 9113, 8.2.2, and RFC 9114, 4.2: neither version has the fields. The handler says HTTP/1.1.
        "GET / HTTP/2

         426",
        "GET / HTTP/3

         426 HTTP/3",
        // A client asks for HTTP/1.1, and negotiates HTTP/2 in TLS.
        "GET /

         426 HTTP/2",
        // 8441 is another road to WebSocket. Its version is that of the request.
        "GET /chat
         Upgrade: websocket
         Sec-WebSocket-Version: 13

         426
         Upgrade: TLS/1.2, websocket
         Connection: upgrade, close",
        // `Retry-After`. 5.6.7: all three formats, with a leap second.
        "503
         Retry-After: Sunday, 06-Nov-94 08:49:37 GMT",
        "503
         Retry-After: Sun Nov  6 08:49:37 1994",
        "503
         Retry-After: Sat, 31 Dec 2016 23:59:60 GMT",
        "429
         Retry-After: 0",
        "429
         Retry-After: 000000000000000000000000000000012",
        // `Location`. RFC 3986: references can be relative, empty, and have anything in their query.
        "301
         Location:",
        "302
         Location: ?page=2",
        "302
         Location: #top",
        "303
         Location: //example.com",
        "201
         Location: ../orders/7;v=1/@me:x",
        "307
         Location: https://user:pass@[2001:db8::7]:8443/a/?b=c/?d#e/?f",
        "307
         Location: http://[fe80::1%25eth0]/",
        "302
         Location: com.example.app:/oauth?code=a%20b",
        "302
         Location: urn:isbn:0451450523",
        "302
         Location: localhost:8080",
        "302
         Location: https://example.com:/",
        // 15.4.4 demands no `Location`, and 15.3.2 has the target URI in its place.
        "POST /orders

         303",
        "GET /

         201",
        // 15.4.1: a server can have no preference.
        "300",
        // Challenges. 11.6.1: several on a line, on several lines, quoted commas, empty elements.
        "401
         WWW-Authenticate: Basic realm=\"simple, and quoted\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"",
        "401
         WWW-Authenticate: , Negotiate
         WWW-Authenticate: NTLM",
        "401
         WWW-Authenticate: Negotiate oYG2MIGzoAMKAQGh==",
        "401
         WWW-Authenticate: Bearer,",
        "401
         WWW-Authenticate: xBasic realm=\"caf\u{e9}\"",
        // 11.6.1: any response may have a challenge.
        "GET /

         200
         WWW-Authenticate: Basic realm=\"shop\"
         Content-Length: 2",
        // RFC 5789, 2.2, is about the media type. Here it may be the coding.
        "PATCH /page
         Content-Type: application/json
         Content-Encoding: br

         415
         Accept-Encoding: gzip",
        // 15.5.22: HTTP/1.0 has no `Upgrade`.
    "GET / HTTP/1.0

     426 HTTP/1.0",
    // Each of these has its reason in what was asked for.
    "GET /video
     Range: bytes= 0-9
     If-Range: \"a\"

     206
     ETag: \"a\"
     Content-Range: bytes 0-9/100
     Transfer-Encoding: chunked",
    "GET /video
     Range: bytes=0-9
     Range: bytes=20-29

     206
     Content-Type: multipart/byteranges; boundary=x",
    "POST /page
     If-Modified-Since: Sat, 29 Oct 1994 19:43:31 GMT

     412",
    "CONNECT example.com:443

     204",
    "CONNECT example.com:443

     405
     Allow: GET",
    // 15.3.6: zero is zero, however it is written.
    "POST /form HTTP/2

     205 HTTP/2
     Content-Length: 000",
    "POST /form HTTP/2

     205 HTTP/2",
    // 15.4.5: these fields are required in a 304, or guide the update of a cache.
    "GET /
     If-None-Match: \"a\"

     304
     ETag: \"a\"
     Content-Location: /a
     Expires: Thu, 01 Dec 1994 16:00:00 GMT
     Last-Modified: Tue, 15 Nov 1994 12:45:26 GMT
     Set-Cookie: a=b",
    "503
     Retry-After: Wed Nov 16 08:49:37 1994",
    "401
     WWW-Authenticate: Digest realm=\"a, b\", qop=\"auth,auth-int\", nonce=\"7ypf/xlj9XXwfDPE=\"",
    "401
     WWW-Authenticate: Negotiate, NTLM",
    "407
     Proxy-Authenticate: Basic
     Proxy-Authenticate: realm=\"a\"",
    "201
     Location: /orders/7#line-2",
    "300
     Location: a.html",
    "302
     Location: myapp://callback?code=1&state=a-b_c.d~e",
    "308
     Location: //[v1.x:y]:80",
    // Fields without a meaning for the code break nothing.
        "GET /

         200
         Content-Range: items 0-9/100",
        "GET /

         404
         Allow: none of these
         Location: not one",
];

#[test]
fn what_only_looks_wrong_is_silent() {
    hold_silent(ODD);
}
