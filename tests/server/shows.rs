//! What the server shows to users of axum, over a raw socket.

use std::{
    future,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
};

use tokio::runtime::Runtime;

use super::{PROGRAM, app, content_type, get, problem, raw, server};

fn post_order(body: &str, content_type: &str) -> String {
    raw(&format!(
        "POST /orders HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Type: {content_type}\r\n\
         Content-Length: {}\r\n\r\n{body}",
        server(),
        body.len()
    ))
}

#[test]
fn a_domain_error_has_a_json_body() {
    const JSON: &str = "application/json";
    for (body, content_type, line, detail) in [
        (
            r#"{"article":"kettle","count":1}"#,
            JSON,
            "HTTP/1.1 422 Unprocessable Content",
            r#"There is no article \"kettle\"."#,
        ),
        (
            r#"{"article":"teapot","count":9}"#,
            JSON,
            "HTTP/1.1 409 Conflict",
            "Only 3 are left.",
        ),
        ("{", JSON, "HTTP/1.1 400 Bad Request", "JSON"),
        (
            "{}",
            "text/plain",
            "HTTP/1.1 415 Unsupported Media Type",
            "Content-Type",
        ),
    ] {
        let response = post_order(body, content_type);
        assert!(response.starts_with(line), "{response}");
        let content_type = "\r\ncontent-type: application/problem+json\r\n";
        assert!(response.contains(content_type), "{response}");
        let status = format!("\"status\":{}", &line[9..12]);
        assert!(response.contains(&status), "{response}");
        assert!(response.contains(detail), "{response}");
    }
    let accepted = post_order(r#"{"article":"teapot","count":1}"#, JSON);
    assert!(
        accepted.starts_with("HTTP/1.1 202 Accepted\r\n"),
        "{accepted}"
    );
}

#[test]
fn an_own_code_is_explained() {
    let response = get("/tenants/spam", PROGRAM);
    let problem = problem(&response);
    assert_eq!(problem["title"], "Tenant Suspended");
    let docs = problem["docs"].as_str().unwrap();
    assert!(docs.contains("It is from Edge handbook."), "{docs}");
}

#[test]
fn an_own_code_has_its_own_phrase() {
    for (name, line) in [
        ("acme", "HTTP/1.1 200 OK"),
        ("spam", "HTTP/1.1 480 Tenant Suspended"),
        ("nomad", "HTTP/1.1 580 Shard Moving"),
        ("nobody", "HTTP/1.1 404 Not Found"),
    ] {
        let host = server();
        let response = raw(&format!(
            "GET /tenants/{name} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ));
        assert_eq!(response.lines().next(), Some(line));
    }
}

/// The address of a server that passes the status of such an upstream server on.
fn in_front_of(upstream_response: &'static str) -> SocketAddr {
    let upstream = TcpListener::bind("127.0.0.1:0").unwrap();
    let upstream_address = upstream.local_addr().unwrap();
    thread::spawn(move || {
        let (mut client, _) = upstream.accept().unwrap();
        let _ = client.read(&mut [0; 1024]).unwrap();
        client.write_all(upstream_response.as_bytes()).unwrap();
    });
    let runtime = Runtime::new().unwrap();
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let address = listener.local_addr().unwrap();
    let limits = app::Limits::default();
    let app = app::app(upstream_address, limits);
    thread::spawn(move || {
        runtime.block_on(app::serve(listener, app, limits, future::pending()));
    });
    address
}

#[test]
fn any_status_of_an_upstream_server_is_passed_on() {
    for (upstream, expected) in [
        (
            "HTTP/1.1 404 Nope\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 404 Not Found\r\n",
        ),
        (
            "HTTP/1.1 499 x\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 499 Client Closed Request\r\n",
        ),
        (
            "HTTP/1.1 999 Request denied\r\ncontent-length: 0\r\n\r\n",
            "HTTP/1.1 999 ",
        ),
        ("nonsense", "HTTP/1.1 502 Bad Gateway\r\n"),
    ] {
        let address = in_front_of(upstream);
        let mut client = TcpStream::connect(address).unwrap();
        let request =
            format!("GET /upstream/x HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        client.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        client.read_to_string(&mut response).unwrap();
        assert!(response.starts_with(expected), "{response}");
    }
}

#[test]
fn the_fields_of_a_status_are_passed_on_with_it() {
    let response = get("/upstream/status/401", PROGRAM);
    assert_eq!(response.status(), 401);
    assert!(response.headers().contains_key("WWW-Authenticate"));
    assert_eq!(content_type(&response), Some("application/problem+json"));
}
