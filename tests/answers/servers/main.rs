//! What servers answer, sent and read on a connection. `.ci/servers` starts them.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use http_status_answers::{Asked, Exchange, assert_expected, exchanges, paths};

/// How long a server may take for one answer.
const DEADLINE: Duration = Duration::from_secs(10);

#[test]
#[ignore = "`.ci/servers` starts nginx"]
fn nginx() {
    let mut all = paths(&[
        "/hello.txt",
        "/with-index/",
        "/with-index",
        "/without-index/",
        "/without-index/listing/",
        "/nowhere.txt",
        "/gzip",
        "/basic",
        "/read-only",
        "/denied",
        "/limit",
        "/no-content",
        "/moved",
        "/found",
        "/see-other",
        "/temporary",
        "/permanent",
        "/proxy",
        "/bad-gateway",
        "/few",
        "/pixel",
        "/status",
    ]);
    all.extend(DAV);
    all.extend(ODD);
    assert_expected(&all_exchanges(all), include_str!("nginx.txt"));
}

#[test]
#[ignore = "`.ci/servers` starts Apache"]
fn apache2() {
    let mut all = paths(&[
        "/hello.txt",
        "/with-index/",
        "/with-index",
        "/without-index/",
        "/without-index/listing/",
        "/nowhere.txt",
        "/gzip",
        "/basic",
        "/digest",
        "/read-only",
        "/denied",
        "/limit",
        "/no-content",
        "/moved",
        "/found",
        "/see-other",
        "/temporary",
        "/permanent",
        "/gone",
        "/proxy",
        "/bad-gateway",
        "/negotiated/hello.txt",
        "/status",
    ]);
    all.extend(DAV);
    all.extend(ODD);
    assert_expected(&all_exchanges(all), include_str!("apache2.txt"));
}

#[test]
#[ignore = "`.ci/servers` starts lighttpd"]
fn lighttpd() {
    let mut all = paths(&[
        "/hello.txt",
        "/with-index/",
        "/with-index",
        "/without-index/",
        "/without-index/listing/",
        "/nowhere.txt",
        "/basic",
        "/denied",
        "/moved",
        "/found",
        "/proxy",
        "/bad-gateway",
        "/status",
    ]);
    all.extend(ODD);
    assert_expected(&all_exchanges(all), include_str!("lighttpd.txt"));
}

/// A short life of a file and a folder on a server with WebDAV.
const DAV: [Asked; 16] = [
    asked("OPTIONS", "/dav/", &[]),
    asked("PUT", "/dav/new.txt", &["If-Match: *"]),
    asked("PUT", "/dav/new.txt", &[]),
    asked("PUT", "/dav/new.txt", &[]),
    asked("PUT", "/dav/new.txt", &["If-None-Match: *"]),
    asked("PUT", "/dav/new.txt", &["Content-Range: bytes 0-1/2"]),
    asked("PUT", "/dav/nowhere/new.txt", &[]),
    asked("GET", "/dav/new.txt", &[]),
    asked("PROPFIND", "/dav/", &["Depth: 1"]),
    asked("MKCOL", "/dav/folder/", &[]),
    asked("MKCOL", "/dav/folder/", &[]),
    asked("COPY", "/dav/new.txt", &["Destination: /dav/copy.txt"]),
    asked(
        "MOVE",
        "/dav/copy.txt",
        &["Destination: /dav/new.txt", "Overwrite: F"],
    ),
    asked("DELETE", "/dav/new.txt", &["If: (<opaquelocktoken:0>)"]),
    asked("DELETE", "/dav/new.txt", &[]),
    asked("DELETE", "/dav/new.txt", &[]),
];

/// Requests that are unusual as a whole.
const ODD: [Asked; 3] = [
    asked("OPTIONS", "*", &[]),
    asked("CONNECT", "localhost:1", &[]),
    asked("TRACE", "/hello.txt", &["Content-Length: 1"]),
];

/// Requests that break the syntax of HTTP, or that are too large for a server.
fn broken_requests() -> Vec<(&'static str, String)> {
    let long = "x".repeat(100_000);
    vec![
        ("without `Host`", "GET / HTTP/1.1\r\n\r\n".to_owned()),
        ("of HTTP/1.0", "GET /hello.txt HTTP/1.0\r\n\r\n".to_owned()),
        (
            "of HTTP/7.0",
            "GET / HTTP/7.0\r\nHost: localhost\r\n\r\n".to_owned(),
        ),
        (
            "without a target",
            "GET\r\nHost: localhost\r\n\r\n".to_owned(),
        ),
        (
            "with a long target",
            format!("GET /{long} HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ),
        (
            "with a long field",
            format!("GET / HTTP/1.1\r\nHost: localhost\r\nX: {long}\r\n\r\n"),
        ),
        ("with a space in a name", with_fields("X Y: z")),
        (
            "with two lengths",
            with_fields("Content-Length: 1\r\nContent-Length: 2"),
        ),
        (
            "with an unknown coding",
            with_fields("Transfer-Encoding: unknown"),
        ),
        (
            "with much content",
            with_fields("Content-Length: 9000000000000"),
        ),
        (
            "to an unknown host",
            "GET / HTTP/1.1\r\nHost: /\r\n\r\n".to_owned(),
        ),
    ]
}

fn with_fields(fields: &str) -> String {
    format!("POST /hello.txt HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n\r\n")
}

const fn asked(method: &'static str, path: &'static str, fields: &'static [&'static str]) -> Asked {
    Asked {
        method,
        path,
        fields,
    }
}

/// What a server on the port of `.ci/servers` answers.
fn all_exchanges(requests: Vec<Asked>) -> Vec<Exchange> {
    let mut all = exchanges(requests, |request| {
        answer(&as_sent(&request)).expect("an answer")
    });
    for (name, request) in broken_requests() {
        // A server may close the connection instead.
        if let Some(response) = answer(&request) {
            all.push(Exchange::of_broken_request(name, response));
        }
    }
    all
}

/// Sends a request on a connection of its own, and reads the head of the final response.
fn answer(request: &str) -> Option<http::Response<()>> {
    let port = std::env::var("PORT").expect("`.ci/servers` sets PORT");
    let mut connection = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    connection.set_read_timeout(Some(DEADLINE)).unwrap();
    // The server may have closed its side before it has read all.
    connection.write_all(request.as_bytes()).ok();
    let mut reader = BufReader::new(connection);
    loop {
        let response = read_head(&mut reader)?;
        let is_interim = response.status().is_informational() && response.status() != 101;
        if !is_interim {
            return Some(response);
        }
    }
}

fn as_sent(request: &http::Request<String>) -> String {
    let mut sent = format!("{} {} HTTP/1.1\r\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        sent.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    sent.push_str("\r\n");
    sent.push_str(request.body());
    sent
}

fn read_head(reader: &mut impl BufRead) -> Option<http::Response<()>> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let code = line.split(' ').nth(1)?;
    let mut response = http::Response::builder().status(code);
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            return response.body(()).ok();
        };
        response = response.header(name, value.trim());
    }
}
