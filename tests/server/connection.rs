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

use super::app::{self, Timeouts};

const LONG: Duration = Duration::from_secs(60);

fn listen(runtime: &Runtime) -> (TcpListener, SocketAddr) {
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

#[test]
fn a_header_that_comes_byte_by_byte_is_timed_out() {
    let runtime = Runtime::new().unwrap();
    let (listener, address) = listen(&runtime);
    let timeouts = Timeouts {
        header: Duration::from_millis(100),
        stop: LONG,
    };
    thread::spawn(move || {
        runtime.block_on(app::serve(
            listener,
            app::routes(),
            timeouts,
            future::pending(),
        ));
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
fn a_client_that_never_finishes_does_not_hold_up_the_end() {
    let runtime = Runtime::new().unwrap();
    let (listener, address) = listen(&runtime);
    let timeouts = Timeouts {
        header: LONG,
        stop: Duration::from_millis(100),
    };
    let mut client = TcpStream::connect(address).unwrap();
    client.write_all(b"GET / HTTP/1.1\r\n").unwrap();

    let stop = async { time::sleep(Duration::from_millis(100)).await };
    let end = async {
        time::timeout(
            Duration::from_secs(10),
            app::serve(listener, app::routes(), timeouts, stop),
        )
        .await
    };
    runtime.block_on(end).expect("the server has not stopped");
}

#[test]
fn every_code_has_our_phrase_on_the_wire() {
    let runtime = Runtime::new().unwrap();
    let (listener, address) = listen(&runtime);
    let timeouts = Timeouts {
        header: LONG,
        stop: LONG,
    };
    thread::spawn(move || {
        runtime.block_on(app::serve(
            listener,
            app::routes(),
            timeouts,
            future::pending(),
        ));
    });

    let registered = Status::ALL
        .iter()
        .filter(|status| !status.is_informational())
        .map(ToString::to_string);
    for line in registered.chain([
        "499 Client Closed Request".to_owned(),
        "521 Web server is down".to_owned(),
    ]) {
        let mut client = TcpStream::connect(address).unwrap();
        let request = format!(
            "GET /status/{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            &line[..3]
        );
        client.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        client.read_to_string(&mut response).unwrap();
        assert!(
            response.starts_with(&format!("HTTP/1.1 {line}\r\n")),
            "{line}: {response}"
        );
    }
}
