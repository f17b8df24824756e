//! Clients that take their time.

use std::{
    future,
    io::{ErrorKind, Read, Write},
    net::{SocketAddr, TcpStream},
    thread,
    time::{Duration, Instant},
};

use http_status::Status;
use tokio::{net::TcpListener, runtime::Runtime, time};

use super::app::{self, Limits};

const LONG: Duration = Duration::from_secs(60);

fn listen(runtime: &Runtime) -> (TcpListener, SocketAddr) {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

/// No limit that a test would notice.
fn unlimited() -> Limits {
    Limits {
        header: LONG,
        request: LONG,
        write: LONG,
        stop: LONG,
        connections: 1000,
    }
}

/// A server with these limits, until the tests end.
fn start(limits: Limits) -> SocketAddr {
    let runtime = Runtime::new().unwrap();
    let (listener, address) = listen(&runtime);
    let app = app::app(address, limits);
    thread::spawn(move || {
        runtime.block_on(app::serve(listener, app, limits, future::pending()));
    });
    address
}

/// All that the server sends until it closes the connection.
fn read_to_end(client: &mut TcpStream) -> String {
    client
        .set_read_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    let mut bytes = Vec::new();
    match client.read_to_end(&mut bytes) {
        Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
            panic!("still open after {:?}", String::from_utf8_lossy(&bytes))
        }
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

#[test]
fn a_header_that_comes_byte_by_byte_is_timed_out() {
    let address = start(Limits {
        header: Duration::from_millis(100),
        ..unlimited()
    });
    let mut client = TcpStream::connect(address).unwrap();
    client
        .set_read_timeout(Some(Duration::from_millis(20)))
        .unwrap();
    client.write_all(b"GET / HTTP/1.1\r\nX: ").unwrap();
    let start = Instant::now();
    loop {
        assert!(start.elapsed() < Duration::from_secs(10), "still open");
        match client.write_all(b"x").and_then(|()| client.read(&mut [0])) {
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
            _ => break,
        }
    }
}

#[test]
fn content_that_never_comes_is_timed_out() {
    let address = start(Limits {
        request: Duration::from_millis(100),
        ..unlimited()
    });
    let mut client = TcpStream::connect(address).unwrap();
    let request = "POST /orders HTTP/1.1\r\nHost: localhost\r\n\
                   Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
    client.write_all(request.as_bytes()).unwrap();
    let response = read_to_end(&mut client);
    assert!(
        response.starts_with("HTTP/1.1 408 Request Timeout\r\n"),
        "{response}"
    );
}

#[test]
fn a_client_that_never_reads_is_dropped() {
    let address = start(Limits {
        write: Duration::from_millis(100),
        ..unlimited()
    });
    let mut client = TcpStream::connect(address).unwrap();
    client
        .set_write_timeout(Some(Duration::from_secs(10)))
        .unwrap();
    // The buffers of the system are full at some time, and the server stops to read.
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n\r\n";
    for _ in 0..1_000_000 {
        match client.write_all(request) {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                panic!("still open")
            }
            Err(_) => return,
        }
    }
    panic!("the server reads on");
}

#[test]
fn a_connection_too_many_waits_for_another_to_end() {
    let address = start(Limits {
        connections: 1,
        ..unlimited()
    });
    let request = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    let first = TcpStream::connect(address).unwrap();
    // So that the second one comes later.
    thread::sleep(Duration::from_millis(100));
    let mut second = TcpStream::connect(address).unwrap();
    second.write_all(request).unwrap();
    second
        .set_read_timeout(Some(Duration::from_millis(200)))
        .unwrap();
    let early = second.read(&mut [0]);
    assert!(early.is_err(), "there is no limit");
    drop(first);
    assert!(read_to_end(&mut second).starts_with("HTTP/1.1 200 OK\r\n"));
}

#[test]
fn a_client_that_never_finishes_does_not_hold_up_the_end() {
    let runtime = Runtime::new().unwrap();
    let (listener, address) = listen(&runtime);
    let limits = Limits {
        stop: Duration::from_millis(100),
        ..unlimited()
    };
    let mut client = TcpStream::connect(address).unwrap();
    client.write_all(b"GET / HTTP/1.1\r\n").unwrap();

    let stop = async { time::sleep(Duration::from_millis(100)).await };
    let app = app::app(address, limits);
    let end = async {
        let serve = app::serve(listener, app, limits, stop);
        time::timeout(Duration::from_secs(10), serve).await
    };
    runtime.block_on(end).expect("the server has not stopped");
}

#[test]
fn every_code_has_our_phrase_on_the_wire() {
    let address = start(unlimited());
    let mut lines = vec![
        "499 Client Closed Request".to_owned(),
        "521 Web server is down".to_owned(),
    ];
    for status in Status::ALL {
        if !status.is_informational() {
            lines.push(status.to_string());
        }
    }
    for line in lines {
        let mut client = TcpStream::connect(address).unwrap();
        let request = format!(
            "GET /status/{} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            &line[..3]
        );
        client.write_all(request.as_bytes()).unwrap();
        let response = read_to_end(&mut client);
        let expected = format!("HTTP/1.1 {line}\r\n");
        assert!(response.starts_with(&expected), "{line}: {response}");
    }
}
