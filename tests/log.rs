//! The example that counts the status codes of an access log, run as its users run it.

mod chart;

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use flate2::{Compression, write::GzEncoder};
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
fn names_the_vendor_of_a_code_that_is_not_registered() {
    let lines = ["499", "444", "520", "499", "404"].map(line).concat();
    let report = Report::of(lines.as_bytes());
    assert_eq!(report.count("499 Client Closed Request (nginx)"), 2);
    assert_eq!(report.count("4xx Client Error"), 4);
    assert_eq!(report.0.matches("499").count(), 1, "{}", report.0);
    assert_eq!(report.count("5xx Server Error"), 1);
    assert!(report.0.contains("(Cloudflare"), "{}", report.0);
}

#[test]
fn counts_unknown_codes_with_their_class_and_invalid_ones_apart() {
    let lines = ["471", "471", "404", "999", "009", "600", "306", "500"].map(line);
    let report = Report::of(lines.concat().as_bytes());
    assert_eq!(report.count("471 (unregistered)"), 2);
    assert_eq!(report.count("306 (unused)"), 1);
    assert_eq!(report.count("4xx Client Error"), 3);
    assert_eq!(report.count("5xx Server Error"), 1);
    assert_eq!(report.count("Invalid, for clients 5xx Server Error"), 3);
    assert_eq!(report.count("Invalid 009"), 1);
    assert_eq!(report.count("Invalid 600"), 1);
    assert_eq!(report.count("Invalid 999"), 1);
    assert_eq!(report.count("unparsed lines"), 0);
}

#[test]
fn shows_the_first_line_that_it_cannot_read() {
    let lines = format!("{COMMON}\n\nfirst \x1b[31m oddity\n{COMMON}\nsecond\n");
    let report = Report::of(lines.as_bytes());
    assert_eq!(report.count("unparsed lines"), 3);
    let expected = "The first is line 3 of standard input: first \\u{1b}[31m oddity\n";
    assert!(report.0.contains(expected), "{}", report.0);
    assert!(!Report::of(COMMON.as_bytes()).0.contains("The first is"));
}

#[test]
fn reads_several_files_at_once() {
    let first = scratch("first.log", &line("200").repeat(2));
    let second = scratch("second.log", &format!("{}oddity\n", line("404")));
    let output = run(&[first.to_str().unwrap(), second.to_str().unwrap()], b"");
    let report = Report(String::from_utf8(output.stdout).unwrap());
    assert_eq!(report.count("lines"), 4);
    assert_eq!(report.count("200 OK"), 2);
    assert_eq!(report.count("404 Not Found"), 1);
    let unparsed = format!("line 2 of {}", second.display());
    let unparsed: String = unparsed.chars().take(60).collect();
    assert!(report.0.contains(&unparsed), "{}", report.0);
}

#[test]
fn reads_what_gzip_has_compressed() {
    // Rotated logs are put together with `cat`.
    let mut compressed = Vec::new();
    for code in ["200", "404"] {
        let mut encoder = GzEncoder::new(&mut compressed, Compression::fast());
        encoder.write_all(line(code).as_bytes()).unwrap();
        encoder.finish().unwrap();
    }
    let report = Report::of(&compressed);
    assert_eq!(report.count("lines"), 2);
    assert_eq!(report.count("404 Not Found"), 1);
}

#[test]
fn says_what_to_do_with_another_format() {
    for (bytes, advice) in [
        (&b"\x28\xb5\x2f\xfd\x04"[..], "zstdcat"),
        (b"\xff\xfe1\x00", "iconv"),
        (b"{\"status\":200}\n", "jq .status"),
    ] {
        let output = run(&[], bytes);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr.starts_with("error: standard input: "), "{stderr}");
        assert!(stderr.contains(advice), "{stderr}");
    }
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
    let mut lines = b"\x00\xff\xfe\n".to_vec();
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
    let lines = format!("<\x1b[31m> {}\nsecond\n", "x".repeat(500));
    let output = run(&[], lines.as_bytes());
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let question = "error: is this an access log? None of the lines could be read (2).\n";
    assert!(stderr.starts_with(question), "{stderr}");
    let line = stderr.lines().nth(1).unwrap();
    let start = "The first is line 1 of standard input: <\\u{1b}[31m> xxx";
    assert!(line.starts_with(start) && line.ends_with("x…"), "{stderr}");
    assert!(line.chars().count() <= 80, "{stderr}");
}

#[test]
fn escapes_a_file_name_that_is_not_for_a_terminal() {
    let stderr = String::from_utf8(run(&["no\x1b[31m.log"], b"").stderr).unwrap();
    assert!(stderr.starts_with("error: no\\u{1b}[31m.log: "), "{stderr}");
}

#[test]
fn tells_wrong_usage_from_failure() {
    for arguments in [&["--verbose"][..], &["--by", "week"], &["--by"]] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        assert!(output.stderr.starts_with(b"error: "), "{arguments:?}");
    }
    assert_eq!(run(&["missing.log"], b"").status.code(), Some(1));
}

#[test]
#[cfg(target_os = "linux")]
fn does_not_panic_where_its_output_is_full() {
    let full = || File::options().write(true).open("/dev/full").unwrap();
    let usage = log(&["--verbose"]).stderr(full()).status().unwrap();
    assert_eq!(usage.code(), Some(2));
    let failure = log(&["missing.log"]).stderr(full()).status().unwrap();
    assert_eq!(failure.code(), Some(1));
    let report = log(&["--help"]).stdout(full()).output().unwrap();
    assert_eq!(report.status.code(), Some(1));
    assert!(report.stderr.starts_with(b"error: "));
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
            .contains("Usage: log [--by UNIT] [FILE]...")
    );
}
