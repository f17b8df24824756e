//! The program itself: its arguments, its output and its end.
#![cfg(unix)]

use std::{
    fs::File,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    process::{Child, Command, ExitStatus, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use http_status_tests::example;

fn command(arguments: &[&str]) -> Command {
    let mut command = example("server");
    command.args(arguments).env_remove("PORT");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Does not outlive its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Server {
    fn start() -> (Self, SocketAddr) {
        let mut server = Self(command(&["0"]).spawn().unwrap());
        let mut line = String::new();
        BufReader::new(server.0.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        (
            server,
            line.trim_end()
                .strip_prefix("http://")
                .unwrap()
                .parse()
                .unwrap(),
        )
    }

    fn signal(&self, name: &str) {
        let kill = Command::new("sh")
            .args(["-c", &format!("kill -{name} {}", self.0.id())])
            .status();
        assert!(kill.unwrap().success());
    }

    fn end(&mut self) -> ExitStatus {
        within(SOON, || self.0.try_wait().unwrap())
    }
}

/// Less than the time-outs of the program.
const SOON: Duration = Duration::from_secs(8);

fn within<T>(limit: Duration, mut attempt: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(result) = attempt() {
            return result;
        }
        assert!(start.elapsed() < limit, "nothing has happened");
        thread::sleep(Duration::from_millis(10));
    }
}

fn answer(client: &mut TcpStream) -> String {
    let mut answer = String::new();
    client.set_read_timeout(Some(SOON)).unwrap();
    client.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn a_signal_ends_it_once_requests_in_flight_are_answered() {
    for signal in ["TERM", "INT"] {
        let (mut server, address) = Server::start();
        let mut in_flight = TcpStream::connect(address).unwrap();
        in_flight
            .write_all(b"GET /status/410 HTTP/1.1\r\nHost: localhost\r\n")
            .unwrap();
        // An answer to whoever comes later shows that the server has had the time to read the first line.
        let mut idle = TcpStream::connect(address).unwrap();
        idle.write_all(b"GET /status/204 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .unwrap();
        idle.read_exact(&mut [0; 16]).unwrap();
        thread::sleep(Duration::from_millis(100));

        server.signal(signal);
        within(SOON, || TcpStream::connect(address).err());
        in_flight.write_all(b"\r\n").unwrap();
        assert!(answer(&mut in_flight).starts_with("HTTP/1.1 410 Gone\r\n"));
        assert!(server.end().success(), "SIG{signal}");
    }
}

/// What the server answers whose standard output cannot be written to.
fn answer_with_output(output: Stdio) -> String {
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let mut server = Server(
        command(&[&port.to_string()])
            .stdout(output)
            .spawn()
            .unwrap(),
    );
    drop(server.0.stdout.take());
    // Cargo may have to build it first.
    let mut client = within(Duration::from_secs(120), || {
        assert!(server.0.try_wait().unwrap().is_none(), "it has ended");
        TcpStream::connect(("127.0.0.1", port)).ok()
    });
    client
        .write_all(b"GET /status/410 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .unwrap();
    answer(&mut client)
}

#[test]
fn it_serves_although_nobody_reads_its_output() {
    assert!(answer_with_output(Stdio::piped()).starts_with("HTTP/1.1 410"));
}

#[test]
#[cfg(target_os = "linux")]
fn it_serves_although_its_output_is_full() {
    let full = File::options().write(true).open("/dev/full").unwrap();
    assert!(answer_with_output(full.into()).starts_with("HTTP/1.1 410"));
}

#[test]
fn help_says_how_to_name_a_port() {
    let Output { status, stdout, .. } = command(&["--help"]).output().unwrap();
    assert!(status.success());
    let help = String::from_utf8(stdout).unwrap();
    assert!(
        help.contains("Usage: server [PORT]")
            && help.contains("127.0.0.1")
            && help.contains("3000"),
        "{help}"
    );
    assert!(help.lines().all(|line| line.len() <= 80));
}

#[test]
fn wrong_usage_is_explained() {
    let mut in_variable = command(&[]);
    in_variable.env("PORT", "http");
    for (mut command, named) in [
        (command(&["http"]), "`http` is not a port"),
        (command(&["70000"]), "`70000` is not a port"),
        (command(&["1", "2"]), "\"2\""),
        (command(&["--port"]), "--port"),
        (in_variable, "`http` is not a port"),
    ] {
        let Output {
            status,
            stdout,
            stderr,
        } = command.output().unwrap();
        let message = String::from_utf8(stderr).unwrap();
        assert_eq!(status.code(), Some(2), "{message}");
        assert!(
            message.contains(named) && message.ends_with("; try `--help`\n"),
            "{message}"
        );
        assert!(stdout.is_empty());
    }
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let Output { status, stderr, .. } = command(&[&port]).output().unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(
        String::from_utf8(stderr)
            .unwrap()
            .contains(&format!("cannot listen on port {port}"))
    );
}

#[test]
fn an_empty_variable_is_as_good_as_none() {
    // Whether the usual port is free or taken, the program means it.
    let mut server = Server(command(&[]).env("PORT", "").spawn().unwrap());
    let mut line = String::new();
    let mut stdout = BufReader::new(server.0.stdout.take().unwrap());
    stdout.read_line(&mut line).unwrap();
    let _ = server.0.kill();
    let mut stderr = String::new();
    let mut stream = server.0.stderr.take().unwrap();
    stream.read_to_string(&mut stderr).unwrap();
    assert!((line + &stderr).contains("3000"), "{stderr}");
}

#[test]
fn a_debug_build_reports_a_field_that_is_missing() {
    let (mut server, address) = Server::start();
    for path in ["/broken", "/status/405", "/codes/405"] {
        let mut client = TcpStream::connect(address).unwrap();
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        client.write_all(request.as_bytes()).unwrap();
        answer(&mut client);
    }
    let _ = server.0.kill();
    let mut stderr = String::new();
    let mut stream = server.0.stderr.take().unwrap();
    stream.read_to_string(&mut stderr).unwrap();
    assert_eq!(
        stderr,
        "GET \"/broken\": 405 Method Not Allowed lacks `Allow`\n"
    );
}
