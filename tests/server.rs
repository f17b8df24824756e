//! The example server, over a socket.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, ChildStdout, Command, Output, Stdio},
};

use http_status::{Content, Status, StatusClass};
use http_status_tests::example;

fn command(arguments: &[&str]) -> Command {
    let mut command = example("server");
    command.args(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// It does not outlive its test.
struct Server {
    child: Child,
    address: String,
    /// Otherwise, the server would write to a closed pipe.
    _stdout: BufReader<ChildStdout>,
}

impl Server {
    /// On any free port.
    fn start() -> Self {
        let mut child = command(&["0"]).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("http://").unwrap();
        Self {
            child,
            address: address.to_owned(),
            _stdout: stdout,
        }
    }

    /// The response, with its header section.
    fn get(&self, path: &str) -> String {
        let mut client = TcpStream::connect(&self.address).unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        client.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        client.read_to_string(&mut response).unwrap();
        response
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn lists_all_codes() {
    let list = Server::start().get("/");
    assert!(list.starts_with("HTTP/1.1 200 OK\r\n"), "{list}");
    for class in StatusClass::ALL {
        assert!(list.contains(&format!("\n{class}\n")), "{class}: {list}");
    }
    for status in Status::ALL {
        assert!(list.contains(&format!("\n    {status}\n")), "{status}");
    }
    assert!(list.contains("\n    480 Out of Stock\n"), "{list}");
}

#[test]
fn answers_with_a_code_and_explains_it() {
    let server = Server::start();
    for &status in Status::ALL {
        let response = server.get(&format!("/{}", status.as_str()));
        // An interim response ends no exchange, so it is only explained.
        let is_interim = status.is_informational();
        let sent = if is_interim { Status::Ok } else { status };
        let line = format!("HTTP/1.1 {sent}\r\n");
        assert!(response.starts_with(&line), "{status}: {response}");
        let (_, content) = response.split_once("\r\n\r\n").unwrap();
        if is_interim || status.content() == Content::Allowed {
            let explanation = format!("{status}\n\n{}", status.docs());
            assert!(content.starts_with(&explanation), "{response}");
            assert!(content.contains(status.spec().url()), "{response}");
        } else {
            assert_eq!(content, "", "{status}");
        }
    }
    assert!(server.get("/999").starts_with("HTTP/1.1 400 Bad Request"));
}

#[test]
fn an_error_has_a_code_of_our_own_or_of_the_registry() {
    let server = Server::start();
    for (article, line, detail) in [
        ("kettle", "480 Out of Stock", "The last kettle is sold."),
        ("cup", "404 Not Found", r#"There is no article \"cup\"."#),
    ] {
        let response = server.get(&format!("/orders/{article}"));
        assert!(response.starts_with(&format!("HTTP/1.1 {line}\r\n")));
        assert!(response.contains("content-type: application/problem+json\r\n"));
        let (code, reason) = line.split_once(' ').unwrap();
        let body = format!(r#"{{"detail":"{detail}","status":{code},"title":"{reason}"}}"#);
        assert!(response.ends_with(&body), "{response}");
    }
    assert!(server.get("/orders/teapot").starts_with("HTTP/1.1 200 OK"));
    assert!(
        server
            .get("/nowhere/at/all")
            .starts_with("HTTP/1.1 404 Not Found")
    );
}

#[test]
fn passes_on_the_status_of_another_server() {
    let server = Server::start();
    for (path, line) in [
        ("413", "413 Content Too Large"),
        ("orders/kettle", "480 Out of Stock"),
        ("orders/teapot", "200 OK"),
    ] {
        let response = server.get(&format!("/upstream/{path}"));
        assert!(
            response.starts_with(&format!("HTTP/1.1 {line}\r\n")),
            "{response}"
        );
    }
}

#[test]
fn reports_what_the_check_finds_and_nothing_else() {
    let mut server = Server::start();
    for path in ["/", "/204", "/405", "/orders/kettle", "/upstream/404"] {
        server.get(path);
    }
    server.child.kill().unwrap();
    let mut reported = String::new();
    let mut stderr = server.child.stderr.take().unwrap();
    stderr.read_to_string(&mut reported).unwrap();
    assert_eq!(
        reported,
        "GET /405: 405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)\n"
    );
}

#[test]
fn explains_wrong_usage() {
    for arguments in [
        &["--verbose"][..],
        &["http"],
        &["70000"],
        &["0", "--verbose"],
    ] {
        let Output {
            status,
            stdout,
            stderr,
        } = command(arguments).output().unwrap();
        assert_eq!(status.code(), Some(2), "{arguments:?}");
        assert!(stdout.is_empty(), "{arguments:?}");
        assert!(stderr.ends_with(b"Usage: server [PORT]\n"), "{arguments:?}");
    }
}

#[test]
fn fails_if_the_port_is_taken() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = command(&[&port]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.starts_with(b"Error: "));
}
