//! The example that explains status codes, run as its users run it.

use std::{
    process::{Output, Stdio},
    time::Instant,
};

use http_status::{Status, StatusClass};
use http_status_tests::example;

fn run(arguments: &[&str]) -> Output {
    example("explain").args(arguments).output().unwrap()
}

/// What is printed for arguments that are all understood, with its line breaks taken out.
fn page(arguments: &[&str]) -> String {
    let Output {
        status,
        stdout,
        stderr,
    } = run(arguments);
    assert!(
        status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&stderr)
    );
    String::from_utf8(stdout)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn says_all_that_the_crate_knows() {
    let page = page(&["405"]);
    for fact in [
        "405 Method Not Allowed ",
        " 4xx Client Error ",
        " RFC 9110, Section 15.5.6 https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 ",
        " allowed, for as long as the cache sees fit ",
        "`Allow` must be sent",
    ] {
        assert!(page.contains(fact), "{fact:?} is not in {page}");
    }
}

#[test]
fn explains_every_code() {
    let codes = Status::ALL
        .iter()
        .map(|status| status.as_str())
        .collect::<Vec<_>>();
    let text = String::from_utf8(run(&codes).stdout).unwrap();
    // Only headings are not indented.
    let pages = text.replace("\n\n", "\n").replace("\n ", " ");
    let pages = pages
        .lines()
        .map(|page| page.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>();
    assert_eq!(pages.len(), Status::ALL.len(), "{text}");
    for (status, page) in Status::ALL.iter().zip(pages) {
        let docs = status
            .docs()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(page.starts_with(&format!("{status} {docs} ")), "{page}");
        assert!(
            page.contains(&format!(" {} {} ", status.spec(), status.spec().url())),
            "{page}"
        );
        for former in status.former_reasons() {
            assert!(page.contains(former), "{page}");
        }
        for field in status.fields() {
            assert!(page.contains(&format!(" `{}` ", field.name())), "{page}");
            assert!(
                page.contains(field.condition().unwrap_or_default()),
                "{page}"
            );
        }
        assert_eq!(
            page.contains(" Redirect "),
            status.redirect().is_some(),
            "{page}"
        );
    }
}

#[test]
fn knows_phrases_of_today_and_of_former_times() {
    for phrase in [
        &["content too large"][..],
        &["Payload Too Large"],
        &["request", "ENTITY", "too", "large"],
    ] {
        assert_eq!(page(phrase), page(&["413"]));
    }
}

#[test]
fn puts_unquoted_phrases_together() {
    assert_eq!(page(&["not", "found"]), page(&["404"]));
    assert_eq!(page(&["found", "not", "found"]), page(&["302", "404"]));
}

#[test]
fn explains_once_what_a_log_has_on_one_line() {
    assert_eq!(page(&["404", "Not", "Found"]), page(&["404"]));
}

#[test]
fn lists_the_codes_of_a_class() {
    let client_errors = page(&["4xx"]);
    for status in Status::ALL {
        assert_eq!(
            client_errors.contains(&format!(" {status} ")),
            status.is_client_error(),
            "{client_errors}"
        );
    }
    assert_eq!(page(&["4XX"]), client_errors);
    assert_eq!(page(&["client", "error"]), client_errors);
}

#[test]
fn has_no_word_for_the_usual_state_in_the_registry() {
    assert!(!page(&["404"]).contains("Registration"));
    assert!(page(&["305"]).contains(" Registration deprecated"));
}

#[test]
fn says_how_to_treat_an_unknown_code() {
    let page = page(&["471"]);
    assert!(
        page.starts_with("471 (unregistered) ") && page.contains("here 400 Bad Request"),
        "{page}"
    );
}

#[test]
fn says_that_306_is_registered_as_unused() {
    let page = page(&["306"]);
    assert!(
        page.starts_with("306 (unused) The code is registered as unused"),
        "{page}"
    );
}

#[test]
fn knows_the_codes_of_vendors() {
    let closed = page(&["499"]);
    assert!(
        closed.starts_with("499 Client Closed Request (unregistered) "),
        "{closed}"
    );
    assert!(
        closed.contains(" Vendor nginx https://github.com/nginx/"),
        "{closed}"
    );
    assert_eq!(page(&["client", "closed", "request"]), closed);
    assert!(page(&["520"]).contains("https://developers.cloudflare.com/"));
}

#[test]
fn explains_the_rest_when_something_is_nonsense() {
    let Output {
        status,
        stdout,
        stderr,
    } = run(&["404", "999", "no such phrase", "99", "5xx"]);
    let (stdout, stderr) = (
        String::from_utf8(stdout).unwrap(),
        String::from_utf8(stderr).unwrap(),
    );
    assert_eq!(status.code(), Some(2));
    assert!(
        stdout.starts_with("404 Not Found\n") && stdout.contains("\n\n5xx Server Error\n"),
        "{stdout}"
    );
    for nonsense in [
        "error: invalid status code 999",
        "error: \"no such phrase\" is not",
        "error: invalid status code 99,",
    ] {
        assert!(stderr.contains(nonsense), "{stderr}");
    }
}

/// What is said about arguments that are not understood, with its line breaks taken out.
fn complaint(arguments: &[&str]) -> String {
    String::from_utf8(run(arguments).stderr)
        .unwrap()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn offers_what_comes_near() {
    for (text, nearest) in [
        ("timeout", "408 Request Timeout or 504 Gateway Timeout"),
        ("4x", "4xx Client Error"),
        ("bad gatway", "502 Bad Gateway"),
        ("nto found", "404 Not Found"),
        ("payload", "413 Content Too Large"),
    ] {
        let complaint = complaint(&[text]);
        let expected =
            format!("error: {text:?} is not a code, a phrase or a class; did you mean {nearest}");
        assert!(complaint.starts_with(&expected), "{complaint}");
    }
    for text in ["xyz", "", "e"] {
        let expected = format!("error: {text:?} is not a code, a phrase or a class; try `--help`");
        assert_eq!(complaint(&[text]), expected);
    }
}

#[test]
fn takes_no_more_time_for_each_of_many_words() {
    let [few, many] = [100, 800].map(|count| {
        let start = Instant::now();
        assert_eq!(
            complaint(&vec!["nonsense"; count])
                .matches("error: ")
                .count(),
            count
        );
        start.elapsed()
    });
    assert!(many < few * 8 * 8, "{few:?} and {many:?}");
}

#[test]
fn refuses_unknown_options() {
    let Output {
        status,
        stdout,
        stderr,
    } = run(&["--verbose", "404"]);
    assert_eq!(status.code(), Some(2));
    assert!(stdout.is_empty());
    assert!(String::from_utf8(stderr).unwrap().contains("'--verbose'"));
}

#[test]
fn helps() {
    assert!(page(&["--help"]).contains("Usage: explain [CODE|PHRASE|CLASS]..."));
}

#[test]
fn lists_all_codes_without_arguments() {
    let table = String::from_utf8(run(&[]).stdout).unwrap();
    let codes = table.lines().filter_map(|line| {
        line.strip_prefix("  ")?
            .split(' ')
            .next()?
            .parse::<Status>()
            .ok()
    });
    assert!(codes.eq(Status::ALL.iter().copied()), "{table}");
    for class in StatusClass::ALL {
        assert!(
            table.lines().any(|line| line == class.to_string()),
            "{table}"
        );
    }
}

#[test]
fn wraps_for_80_columns_where_there_is_no_terminal() {
    let text = String::from_utf8(run(&["1xx", "104", "302", "413", "471"]).stdout).unwrap();
    let long = text
        .lines()
        .filter(|line| line.len() > 80)
        .collect::<Vec<_>>();
    assert!(
        long.iter()
            .all(|line| line.trim_start().starts_with("https://")),
        "{long:#?}"
    );
}

#[test]
fn is_in_color_only_where_asked_for() {
    let is_colored =
        |output: Output| output.stdout.contains(&b'\x1b') || output.stderr.contains(&b'\x1b');
    assert!(!is_colored(run(&["404", "999"])));
    assert!(is_colored(
        example("explain")
            .arg("404")
            .env("CLICOLOR_FORCE", "1")
            .output()
            .unwrap()
    ));
}

#[test]
fn ends_quietly_when_nobody_reads_on() {
    let mut child = example("explain")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
