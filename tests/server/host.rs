//! The name that a request is for.

use super::{raw, server};

/// The status line for a request with these fields.
fn status_line(version: &str, fields: &str) -> String {
    let request = format!("GET / {version}\r\n{fields}Connection: close\r\n\r\n");
    let response = raw(&request);
    response.lines().next().unwrap().to_owned()
}

#[test]
fn a_request_needs_exactly_one_valid_host() {
    for fields in [
        "",
        "Host: \r\n",
        "Host: a b\r\n",
        "Host: localhost\r\nHost: localhost\r\n",
    ] {
        let line = status_line("HTTP/1.1", fields);
        assert_eq!(line, "HTTP/1.1 400 Bad Request", "{fields:?}");
    }
}

#[test]
fn another_host_is_not_answered_for() {
    for host in ["example.com", "localhost.example.com", "rebound.test:3000"] {
        let line = status_line("HTTP/1.1", &format!("Host: {host}\r\n"));
        assert_eq!(line, "HTTP/1.1 421 Misdirected Request", "{host}");
    }
}

#[test]
fn the_names_of_this_machine_are_answered_for() {
    let address = server().to_string();
    for host in ["localhost", "localhost:3000", "[::1]:3000", &address] {
        let line = status_line("HTTP/1.1", &format!("Host: {host}\r\n"));
        assert_eq!(line, "HTTP/1.1 200 OK", "{host}");
    }
    assert_eq!(status_line("HTTP/1.0", ""), "HTTP/1.0 200 OK");
}
