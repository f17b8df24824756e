//! The example that counts the status codes of an access log, run as its users run it.

mod chart;

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use http_status_tests::example;

const COMMON: &str =
    r#"127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326"#;

fn log(arguments: &[&str]) -> Command {
    let mut command = example("log");
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str], log_lines: &[u8]) -> Output {
    let mut child = log(arguments).spawn().unwrap();
    child.stdin.take().unwrap().write_all(log_lines).unwrap();
    child.wait_with_output().unwrap()
}

fn scratch(name: &str, text: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).unwrap();
    file
}

/// The counts of a report.
struct Report(String);

impl Report {
    fn of(log_lines: &[u8]) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = run(&[], log_lines);
        assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
        Self(String::from_utf8(stdout).unwrap())
    }

    /// The first number of the row that ends in the text; 0 if there is none.
    fn count(&self, text: &str) -> u64 {
        let row = self.0.lines().find(|row| name(row) == Some(text));
        row.map_or(0, |row| {
            row.split_whitespace()
                .next()
                .unwrap()
                .replace(',', "")
                .parse()
                .unwrap()
        })
    }

    /// How often a row ends in the text.
    fn rows(&self, text: &str) -> usize {
        self.0.lines().filter(|row| name(row) == Some(text)).count()
    }
}

/// What a row counts.
fn name(row: &str) -> Option<&str> {
    let (_, row) = row.split_once('%')?;
    Some(row.trim_matches(|char| char == ' ' || ('▁'..='▏').contains(&char)))
}

/// A line in the common format.
fn line(code: &str) -> String {
    COMMON.replace(" 200 ", &format!(" {code} ")) + "\n"
}

#[test]
fn counts_by_class_and_by_code() {
    let report = Report::of(
        ["200", "404", "200", "410", "404", "404"]
            .map(line)
            .concat()
            .as_bytes(),
    );
    assert_eq!(report.count("lines"), 6);
    assert_eq!(report.count("2xx Successful"), 2);
    assert_eq!(report.count("200 OK"), 2);
    assert_eq!(report.count("4xx Client Error"), 4);
    assert_eq!(report.count("404 Not Found"), 3);
    assert_eq!(report.count("410 Gone"), 1);
    assert_eq!(report.count("5xx Server Error"), 0);
}

#[test]
fn tells_codes_apart_by_vendor() {
    let report = Report::of(
        ["499", "444", "520", "561", "499", "404"]
            .map(line)
            .concat()
            .as_bytes(),
    );
    assert_eq!(report.count("nginx"), 3);
    assert_eq!(report.count("Cloudflare 5xx errors"), 1);
    assert_eq!(
        report.rows("499 Client Closed Request"),
        2,
        "once by class, once by vendor:\n{}",
        report.0
    );
    assert_eq!(
        report.rows("404 Not Found"),
        1,
        "no vendor's:\n{}",
        report.0
    );
    assert_eq!(report.rows("561 Unauthorized"), 2, "{}", report.0);
    let (by_class, by_vendor) = report.0.split_once("\nOf these, from vendors\n").unwrap();
    assert!(
        by_class.contains("404 Not Found") && by_vendor.contains("  nginx\n"),
        "{}",
        report.0
    );
    assert!(!Report::of(line("404").as_bytes()).0.contains("vendors"));
}

#[test]
fn counts_unknown_codes_with_their_class() {
    let report = Report::of(
        ["471", "471", "404", "999", "000", "306"]
            .map(line)
            .concat()
            .as_bytes(),
    );
    assert_eq!(report.count("471 (unregistered)"), 2);
    assert_eq!(report.count("306 (unused)"), 1);
    assert_eq!(report.count("4xx Client Error"), 3);
    assert_eq!(report.count("Invalid"), 2);
    assert_eq!(report.count("000"), 1);
    assert_eq!(report.count("unparsed lines"), 0);
}

#[test]
fn reads_what_servers_write() {
    for line in [
        COMMON,
        // The combined format, with a code as referrer.
        r#"::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 - "http://example.com/ 404 5" "curl/8 \" 500 5""#,
        // With the virtual host in front, and two times at the end.
        r#"example.com:80 192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 5 "-" "-" 0.001 0.002"#,
        // A user with spaces and a bracket.
        r#"192.0.2.1 - a [b] c [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 5"#,
        // Quotes and backslashes in the target, as Apache escapes them.
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET /\" 404 5 HTTP/1.1" 200 5"#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET /\\" 200 5"#,
        // No HTTP at all, as nginx logs it.
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "\x16\x03\x01" 200 150 "-" "-""#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "" 200 0 "-" "-""#,
    ] {
        let report = Report::of(format!("{line}\r\n{line}").as_bytes());
        assert_eq!(report.count("200 OK"), 2, "{line}\n{}", report.0);
    }
}

#[test]
fn counts_what_is_no_log_line() {
    for line in [
        "",
        "2024/06/01 12:00:00 [error] 12#12: *1 connect() failed (111: Connection refused)",
        r#"{"time":"2024-06-01","status":200}"#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1""#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200"#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 2000 5"#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" - 5"#,
        r#"192.0.2.1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 200 five"#,
    ] {
        let report = Report::of(format!("{COMMON}\n{line}\n{COMMON}\n").as_bytes());
        assert_eq!(report.count("unparsed lines"), 1, "{line}\n{}", report.0);
        assert_eq!(report.count("200 OK"), 2, "{line}\n{}", report.0);
    }
}

#[test]
fn is_not_stopped_by_bytes_that_are_no_text() {
    let mut lines = b"\xff\xfe\x00\n".to_vec();
    lines.extend(
        COMMON
            .replace("apache_pb", "\u{7f}")
            .into_bytes()
            .into_iter()
            .map(|b| if b == 0x7f { 0xff } else { b }),
    );
    let report = Report::of(&lines);
    assert_eq!(report.count("200 OK"), 1);
    assert_eq!(report.count("unparsed lines"), 1);
}

#[test]
fn counts_a_line_once_however_long_it_is() {
    let report = Report::of(
        format!(
            "{COMMON} \"{}\"\n{}\n{COMMON}\n",
            "-".repeat(200_000),
            "-".repeat(65_536)
        )
        .as_bytes(),
    );
    assert_eq!(report.count("lines"), 3);
    assert_eq!(report.count("200 OK"), 2);
}

#[test]
fn reads_a_file_as_it_reads_standard_input() {
    let lines = ["200", "404", "499"].map(line).concat();
    let file = scratch("access.log", &lines);
    let expected = Report::of(lines.as_bytes()).0.into_bytes();
    assert_eq!(run(&[file.to_str().unwrap()], b"").stdout, expected);
    assert_eq!(run(&["-"], lines.as_bytes()).stdout, expected);
}

#[test]
fn reads_an_empty_log() {
    assert_eq!(Report::of(b"").count("lines"), 0);
}

#[test]
fn names_the_file_that_is_missing() {
    let Output {
        status,
        stdout,
        stderr,
    } = run(&["missing.log"], b"");
    assert!(!status.success());
    assert!(stdout.is_empty());
    assert!(
        String::from_utf8(stderr)
            .unwrap()
            .contains("error: missing.log: ")
    );
}

#[test]
fn asks_whether_a_file_without_an_entry_is_an_access_log() {
    let file = scratch(
        "json.log",
        &format!("\n{{\"status\":\x1b[31m200}} {}\nsecond\n", "x".repeat(500)),
    );
    let Output {
        status,
        stdout,
        stderr,
    } = run(&[file.to_str().unwrap()], b"");
    let stderr = String::from_utf8(stderr).unwrap();
    assert_eq!(status.code(), Some(1));
    assert!(stdout.is_empty());
    assert!(
        stderr.contains("json.log: is this an access log? None of its lines (3) could be read:\n"),
        "{stderr}"
    );
    let line = stderr.lines().nth(1).unwrap();
    assert!(
        line.starts_with("  {\"status\":\\u{1b}[31m200} xxx") && line.ends_with("x…"),
        "{stderr}"
    );
    assert!(line.chars().count() <= 80, "{stderr}");
}

#[test]
fn quotes_a_file_name_that_is_no_text_for_a_terminal() {
    let stderr = String::from_utf8(run(&["no\x1b[31m.log"], b"").stderr).unwrap();
    assert!(
        stderr.starts_with("error: \"no\\u{1b}[31m.log\": "),
        "{stderr}"
    );
}

#[test]
fn tells_wrong_usage_from_failure() {
    for arguments in [
        &["--verbose"][..],
        &["a.log", "b.log"],
        &["--by", "week"],
        &["--by"],
    ] {
        let Output {
            status,
            stdout,
            stderr,
        } = run(arguments, b"");
        assert_eq!(status.code(), Some(2), "{arguments:?}");
        assert!(
            stdout.is_empty() && stderr.starts_with(b"error: "),
            "{arguments:?}"
        );
    }
    assert_eq!(run(&["missing.log"], b"").status.code(), Some(1));
}

#[test]
fn draws_a_bar_beside_each_share() {
    let lines = [vec!["200"; 150], vec!["404"; 49], vec!["500"; 1]].concat();
    let report = Report::of(lines.into_iter().map(line).collect::<String>().as_bytes());
    for row in [
        "150  75.00 %  ███████▌    2xx Successful",
        " 49  24.50 %  ██▌           404 Not Found",
        "  1   0.50 %  ▏",
    ] {
        assert!(report.0.contains(row), "{row}\n{}", report.0);
    }
}

#[cfg(unix)]
#[test]
fn prints_what_was_counted_when_interrupted() {
    let mut child = log(&[]).spawn().unwrap();
    // More than pipes and blocks hold, so that some of it has been counted.
    child
        .stdin
        .as_mut()
        .unwrap()
        .write_all(line("200").repeat(50_000).as_bytes())
        .unwrap();
    let id = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap()
            .success()
    );
    let stdin = child.stdin.take();
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().unwrap();
    drop(stdin);
    let stdout = String::from_utf8(stdout).unwrap();
    assert_eq!(
        status.code(),
        Some(130),
        "{}",
        String::from_utf8_lossy(&stderr)
    );
    assert!(
        stdout.starts_with("Interrupted: this was counted so far.\n\n"),
        "{stdout}"
    );
    let report = Report(stdout);
    assert!(
        (1..=50_000).contains(&report.count("200 OK")),
        "{}",
        report.0
    );
    assert_eq!(report.count("unparsed lines"), 0, "{}", report.0);
}

#[test]
fn shows_no_progress_where_there_is_no_terminal() {
    assert!(
        run(&[], line("200").repeat(10_000).as_bytes())
            .stderr
            .is_empty()
    );
}

#[test]
fn ends_quietly_when_nobody_reads_on() {
    let mut child = log(&[]).spawn().unwrap();
    drop(child.stdout.take());
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn helps() {
    assert!(
        String::from_utf8(run(&["--help"], b"").stdout)
            .unwrap()
            .contains("Usage: log [--by UNIT] [FILE]")
    );
}
