//! The example that explains status codes, run as its users run it.

use std::{
    fs,
    io::Write,
    process::{Output, Stdio},
};

use http_status::{Status, StatusClass, StatusEnum, StatusSet};
use http_status_tests::{example, workspace};

fn run(arguments: &[&str]) -> Output {
    example("explain").args(arguments).output().unwrap()
}

/// What is printed for arguments that are all understood, with its line breaks taken out.
fn read_page(arguments: &[&str]) -> String {
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
    let page = read_page(&["405"]);
    for fact in [
        "405 Method Not Allowed ",
        " RFC 9110, Section 15.5.6 https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6 ",
        " allowed, even if no field says for how long ",
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
        assert_eq!(read_page(phrase), read_page(&["413"]));
    }
}

#[test]
fn puts_unquoted_phrases_together() {
    for status in Status::ALL {
        let words = status.reason().split([' ', '-']).collect::<Vec<_>>();
        assert_eq!(read_page(&words), read_page(&[status.as_str()]));
    }
    assert_eq!(read_page(&["not", "found"]), read_page(&["404"]));
    assert_eq!(
        read_page(&["found", "not", "found"]),
        read_page(&["302", "404"])
    );
}

#[test]
fn reads_a_status_line_as_it_is_pasted() {
    let not_found = read_page(&["404"]);
    for line in ["404 Not Found", "HTTP/1.1 404 Not Found", "HTTP/2 404"] {
        assert_eq!(read_page(&[line]), not_found, "{line}");
        let words = line.split(' ').collect::<Vec<_>>();
        assert_eq!(read_page(&words), not_found, "{line}");
    }
    assert_eq!(read_page(&["413 Payload Too Large"]), read_page(&["413"]));
    assert_eq!(
        read_page(&["499 Client Closed Request"]),
        read_page(&["499"])
    );
    // Servers send phrases of their own.
    assert_eq!(
        read_page(&["503 Service Temporarily Unavailable"]),
        read_page(&["503"])
    );
}

#[test]
fn lists_the_known_codes_of_a_range_or_a_list() {
    let range = read_page(&["501-503"]);
    assert!(range.starts_with("501-503 501 Not Implemented "), "{range}");
    assert!(range.contains(" 503 Service Unavailable "), "{range}");
    assert!(!range.contains("504 Gateway"), "{range}");

    let list = read_page(&["2xx, 404"]);
    assert!(list.contains(" 200 OK ") && list.contains(" 404 Not Found "));
    assert_eq!(read_page(&["2xx,", "404"]), list);
    assert!(read_page(&["499, 520"]).contains(" 499 Client Closed Request (nginx) "));
    assert_eq!(
        read_page(&["470-475"]),
        "470-475 None of these codes is known."
    );
}

#[test]
fn has_the_summary_first_and_in_bold() {
    let output = example("explain")
        .arg("404")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let summary = text.split("\n\n").nth(1).unwrap();
    assert!(summary.starts_with("\x1b[1m  "), "{summary:?}");
}

#[test]
fn lists_the_codes_of_a_class() {
    let client_errors = read_page(&["4xx"]);
    for status in Status::ALL {
        assert_eq!(
            client_errors.contains(&format!(" {status} ")),
            status.is_client_error(),
            "{client_errors}"
        );
    }
    assert_eq!(read_page(&["4XX"]), client_errors);
    assert_eq!(read_page(&["client", "error"]), client_errors);
}

#[test]
fn has_no_word_for_the_usual_state_in_the_registry() {
    assert!(!read_page(&["404"]).contains("Registration"));
    assert!(read_page(&["305"]).contains(" Registration deprecated"));
}

#[test]
fn leaves_out_what_most_codes_have_in_common() {
    let text = String::from_utf8(run(&["404"]).stdout).unwrap();
    assert!(!text.contains("\n  Content  "), "{text}");
    assert!(read_page(&["204"]).contains(" Content none, "));
    assert!(read_page(&["205"]).contains(" Content always empty"));
}

#[test]
fn says_how_to_treat_an_unknown_code() {
    for (code, expected) in [
        (
            "471",
            "471 471 is not registered. Clients treat it as 400 Bad Request ",
        ),
        ("306", "306 306 is reserved. "),
        ("999", "999 999 is not valid. "),
    ] {
        let page = read_page(&[code]);
        assert!(page.starts_with(expected), "{page}");
    }
    assert!(read_page(&["999"]).contains("Clients treat it as 500 Internal Server Error "));
}

#[test]
fn knows_the_codes_of_vendors() {
    let closed = read_page(&["499"]);
    assert!(
        closed.starts_with("499 Client Closed Request (nginx) "),
        "{closed}"
    );
    assert!(
        closed.contains(" Defined in nginx https://github.com/nginx/"),
        "{closed}"
    );
    assert_eq!(read_page(&["client", "closed", "request"]), closed);
    assert!(!closed.contains("Caching"), "nginx states nothing about it");
    assert!(read_page(&["520"]).contains("https://developers.cloudflare.com/"));
}

#[test]
fn explains_the_rest_when_something_is_nonsense() {
    let Output {
        status,
        stdout,
        stderr,
    } = run(&["404", "no such phrase", "5x-", "5xx"]);
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
        "error: \"no such phrase\" is not",
        "error: `5x-` at byte 0: ",
    ] {
        assert!(stderr.contains(nonsense), "{stderr}");
    }
}

/// What is said about arguments that are not understood, with its line breaks taken out.
fn read_complaint(arguments: &[&str]) -> String {
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
        ("bad gatway", "502 Bad Gateway"),
        ("nto found", "404 Not Found"),
        ("payload", "413 Content Too Large"),
    ] {
        let complaint = read_complaint(&[text]);
        let expected = format!(
            "error: {text:?} is not a code, a phrase, a class or a range; did you mean {nearest}"
        );
        assert!(complaint.starts_with(&expected), "{complaint}");
    }
    for text in ["xyz", "", "e"] {
        let expected =
            format!("error: {text:?} is not a code, a phrase, a class or a range; try `--help`");
        assert_eq!(read_complaint(&[text]), expected);
    }
}

/// A word that begins with a digit has the error of `StatusSet`.
#[test]
fn says_what_the_crate_says() {
    for word in ["50x", "4x", "500-", "404 - 403"] {
        let error = word.parse::<StatusSet>().unwrap_err();
        assert_eq!(read_complaint(&[word]), format!("error: {error}"));
    }
    // `AnyStatus` ignores the phrase.
    assert_eq!(read_page(&["404 OK"]), read_page(&["404"]));
}

/// What is printed for standard input, with its line breaks taken out.
fn page_of_input(input: &str) -> String {
    let mut child = example("explain")
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn checks_what_curl_prints() {
    let refused = page_of_input("HTTP/2 405 \r\nserver: nginx\r\n\r\n<h1>No</h1>");
    let explanation = read_page(&["405"]);
    let violation = "405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)";
    let advice = "Many rules need the request. `curl -sv URL 2>&1` prints it too.";
    assert_eq!(
        refused,
        format!("{explanation} Breaks MUST {violation} {advice}")
    );

    let found = page_of_input("HTTP/1.1 302 Found\n");
    assert!(
        found.contains(" Breaks SHOULD 302 Found lacks `Location` (RFC 9110, Section 15.4.3) ")
    );

    let ok = page_of_input("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
    assert!(ok.ends_with(&format!(
        " The response breaks no rule for its code. {advice}"
    )));
}

/// `curl -siL` prints interim responses and redirects first. The content can look like a response.
#[test]
fn explains_the_last_response() {
    let page = page_of_input(
        "HTTP/1.1 103 Early Hints\nLink: </a>; rel=preload\n\nHTTP/1.1 302 Found\nLocation: /b\n\n\
         HTTP/1.1 404 Not Found\nContent-Length: 20\n\nSo it says:\nHTTP/1.1 500 Internal Server Error\n",
    );
    assert!(page.starts_with("404 Not Found "), "{page}");
}

#[test]
fn reads_the_request_too() {
    let violation =
        "206 Partial Content answers a request without `Range` (RFC 9110, Section 15.3.7)";
    let verbose = "* Connected to example.com\n\
        > GET /a HTTP/1.1\n> Host: example.com\n> \n\
        < HTTP/1.1 302 Found\n< Location: /b\n< \n\
        * Issue another request to this URL: 'http://example.com/b'\n\
        > GET /b HTTP/1.1\n> Host: example.com\n> \n\
        < HTTP/1.1 206 Partial Content\n< Content-Range: bytes 0-0/9\n< \n\
        { [1 bytes data]\nx";
    let file = "POST /a HTTP/1.1\nHost: example.com\nContent-Length: 5\n\nhello\n\
        HTTP/1.1 206 Partial Content\nContent-Range: bytes 0-0/9\n\nx";
    assert!(page_of_input(verbose).ends_with(violation));
    let violation = "206 Partial Content answers a method for which ranges are not defined (RFC 9110, Section 14.2)";
    assert!(page_of_input(file).ends_with(violation));
}

/// What is wrong in one line of a head hides nothing of the others.
#[test]
fn reads_the_rest_of_a_broken_head() {
    let broken_field =
        "HTTP/1.1 401 Unauthorized\nNot a field\nBad Name: x\nWWW-Authenticate: Basic\n\n";
    let page = page_of_input(broken_field);
    assert!(page.contains(" The response breaks no rule for its code. "));

    let violation = "412 Precondition Failed answers a request without a precondition (RFC 9110, Section 15.5.13)";
    for request in ["PUT /a b|c HTTP/1.1\n\n", "PUT / HTTP/1.1\n"] {
        let page = page_of_input(&format!("{request}HTTP/1.1 412\n"));
        assert!(page.ends_with(violation), "{page}");
    }
}

#[test]
fn needs_a_response() {
    let output = example("explain")
        .arg("-")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.starts_with("error: there is no response"), "{error}");
}

/// If each line were compared with all that follow, this would take many minutes.
#[test]
fn finds_the_response_behind_much_content() {
    let content = "a line\n".repeat(100_000);
    let page = page_of_input(&format!("PUT / HTTP/1.1\n\n{content}HTTP/1.1 404\n"));
    assert!(page.starts_with("404 Not Found "), "{page}");
}

/// It is the first thing that a newcomer runs.
#[test]
fn the_command_of_the_readme_fills_one_screen() {
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    assert!(readme.contains("--example explain -- \"payload too large\" 500-504\n"));
    let output = run(&["payload too large", "500-504"]);
    assert!(output.status.success());
    let lines = String::from_utf8(output.stdout).unwrap().lines().count();
    assert!(lines <= 40, "{lines} lines");
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
    assert!(String::from_utf8(stderr).unwrap().contains("`--verbose`"));
}

#[test]
fn helps() {
    assert!(read_page(&["--help"]).contains("Usage: explain [TOPIC]..."));
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
    let text =
        String::from_utf8(run(&["1xx", "104", "302", "413", "471", "2xx, 404"]).stdout).unwrap();
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
    assert!(!is_colored(run(&["404", "nonsense"])));
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

#[test]
fn ends_quietly_when_nobody_reads_its_errors() {
    let mut child = example("explain")
        .arg("nonsense")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[cfg(target_os = "linux")]
#[test]
fn fails_where_its_output_is_full() {
    let full = || {
        std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap()
    };
    let output = example("explain")
        .arg("404")
        .stdout(full())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stderr.starts_with(b"error: "));

    let output = example("explain")
        .arg("nonsense")
        .stderr(full())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}
