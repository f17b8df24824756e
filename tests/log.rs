//! The example that counts the status codes of access logs, run as its users run it.

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

use http_status_tests::{example, workspace};

const LINE: &str =
    r#"127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326"#;

fn command(arguments: &[&str]) -> Command {
    let mut command = example("log");
    command.args(arguments).current_dir(workspace());
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(arguments).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

/// The rows of a report, without their indentation.
fn read_rows(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The rows for lines that all have a code.
fn counted(lines: &str) -> Vec<String> {
    let output = run(&[], lines.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{lines}");
    assert!(output.stderr.is_empty());
    read_rows(&output)
}

fn error(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn counts_the_log_beside_it_by_class_and_by_code() {
    let output = run(&["http-status/examples/access.log"], b"");
    assert_eq!(output.status.code(), Some(0));
    let expected = [
        "12 lines",
        "1 without a code",
        "3 2xx Successful",
        "2 200 OK",
        "1 201 Created",
        "2 3xx Redirection",
        "1 301 Moved Permanently",
        "1 304 Not Modified",
        "5 4xx Client Error",
        "1 400 Bad Request",
        "2 404 Not Found",
        "1 471 (unregistered)",
        "1 499 Client Closed Request",
        "1 5xx Server Error",
        "1 503 Service Unavailable",
    ];
    assert_eq!(read_rows(&output), expected);
}

#[test]
fn finds_the_code_of_what_servers_write() {
    for line in [
        LINE,
        "200",
        "200 OK",
        "200 0.004 612",
        // The combined format, with other numbers behind the code.
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 - "http://example.com/ 404 5" "curl/8 \" 500 5""#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200"#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 UF"#,
        // With the virtual host in front, and two times at the end.
        r#"example.com:80 ::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 0.004 0.002"#,
        // Quotes and backslashes in the target, as Apache escapes them.
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET /\" 404 5 HTTP/1.1" 200 5"#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET /\\" 200 5"#,
        // No HTTP at all, as nginx logs it.
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "\x16\x03\x01" 200 150 "-" "-""#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "" 200 0 "-" "-""#,
    ] {
        let expected = [
            "2 lines",
            "0 without a code",
            "2 2xx Successful",
            "2 200 OK",
        ];
        assert_eq!(counted(&format!("{line}\r\n{line}")), expected, "{line}");
    }
}

#[test]
fn counts_lines_without_a_code_as_such() {
    for line in [
        "",
        "2024/06/01 12:00:00 [error] 12#12: *1 connect() failed (111: Connection refused)",
        r#"{"time":"2024-06-01","status":200}"#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1""#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 2000 5"#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" - 5"#,
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET /"#,
    ] {
        let rows = counted(&format!("{LINE}\n{line}\n{LINE}\n"));
        assert_eq!(rows[..2], ["3 lines", "1 without a code"], "{line}");
        assert_eq!(rows[3..], ["2 200 OK"], "{line}");
    }
}

#[test]
fn counts_numbers_that_are_no_codes_without_a_class() {
    let rows = counted("471\n999\n000\n306\n471\n");
    let expected = [
        "5 lines",
        "0 without a code",
        "2 not from 100 to 599",
        "1 000 (unregistered)",
        "1 999 (unregistered)",
        "1 3xx Redirection",
        "1 306 (unused)",
        "2 4xx Client Error",
        "2 471 (unregistered)",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn refuses_an_input_of_which_no_line_has_a_code() {
    let output = run(&[], b"\x00\xff\xfe\nsecond\n");
    assert_eq!(read_rows(&output), ["2 lines", "2 without a code"]);
    assert_eq!(error(&output), "error: -: no line has a status code\n");
    assert_eq!(counted("")[0], "0 lines");
}

#[test]
fn counts_what_it_can_read() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let log = folder.join("not-utf-8.log");
    let line = LINE.replace("apache_pb", "\u{7f}");
    let bytes = line
        .bytes()
        .map(|byte| if byte == 0x7f { 0xff } else { byte });
    fs::write(&log, bytes.collect::<Vec<u8>>()).unwrap();

    let arguments = ["missing.log", log.to_str().unwrap(), "tests", "-"];
    let output = run(&arguments, b"404\n");
    let message = error(&output);
    assert!(message.starts_with("error: missing.log: "), "{message}");
    assert!(message.contains("\nerror: tests: "), "{message}");
    let rows = read_rows(&output);
    assert_eq!(rows[..2], ["2 lines", "0 without a code"]);
    assert!(rows.contains(&"1 200 OK".to_owned()) && rows.contains(&"1 404 Not Found".to_owned()));
}

#[test]
fn refuses_unknown_options() {
    for option in ["--by", "-x"] {
        let output = run(&[option, "http-status/examples/access.log"], b"");
        assert_eq!(output.status.code(), Some(2), "{option}");
        assert!(output.stdout.is_empty(), "{option}");
        let message = String::from_utf8(output.stderr).unwrap();
        let expected = format!("error: unknown option `{option}`\n\nUsage: log [FILE]...\n");
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn helps() {
    let output = run(&["--help"], b"");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stdout.starts_with(b"Usage: log [FILE]...\n"));
}

#[test]
fn does_not_panic_when_nobody_reads_on() {
    let mut child = command(&[]).spawn().unwrap();
    drop(child.stdout.take());
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{output:?}");
}
