//! The same as text, as a problem and as a page.

use http::header;
use http_status::Status;
use minreq::Method;

use super::{BROWSER, CURL, PROGRAM, content_type, get, problem, raw, send, server};

#[test]
fn a_program_gets_a_problem() {
    let response = get("/status/410", PROGRAM);
    assert_eq!(response.headers()[header::VARY], "Accept");
    let problem = problem(&response);
    assert_eq!(problem["status"], 410);
    assert_eq!(problem["title"], "Gone");
    let docs = problem["docs"].as_str().unwrap();
    let words = docs.split_whitespace();
    assert!(words.eq(Status::Gone.docs().split_whitespace()), "{docs}");
    assert_eq!(problem["spec"], Status::Gone.spec().url());
}

#[test]
fn what_is_no_error_is_no_problem() {
    for path in ["/status/200", "/codes/404", "/codes/499"] {
        assert_eq!(content_type(&get(path, PROGRAM)), Some("application/json"));
    }
}

#[test]
fn curl_gets_text_in_lines_that_fit_a_terminal() {
    for path in [
        "/",
        "/codes/404",
        "/codes/499",
        "/status/200",
        "/status/404",
        "/nope",
    ] {
        for accept in ["", CURL, "text/plain"] {
            let response = get(path, accept);
            assert_eq!(
                content_type(&response),
                Some("text/plain; charset=utf-8"),
                "{path}"
            );
            assert!(response.body().ends_with('\n'), "{path}");
            let mut lines = response.body().lines();
            assert!(
                lines.all(|line| line.len() <= 80 || line.contains("https://")),
                "{}",
                response.body()
            );
        }
    }
}

#[test]
fn a_browser_gets_a_page() {
    let response = get("/status/503", BROWSER);
    assert_eq!(response.status(), Status::ServiceUnavailable);
    assert_eq!(content_type(&response), Some("text/html; charset=utf-8"));
    assert!(response.body().contains("<code>Retry-After</code>"));
}

#[test]
fn a_code_that_the_docs_name_is_a_link() {
    for path in ["/codes/404", "/status/404"] {
        assert!(
            get(path, BROWSER)
                .body()
                .contains(r#"<a href="/codes/410">410 (Gone)</a>"#)
        );
    }
    assert!(
        get("/codes/471", BROWSER)
            .body()
            .contains(r#"<a href="/codes/400">400 (Bad Request)</a>"#)
    );
}

#[test]
fn what_a_browser_does_not_show_is_explained_beside_the_link() {
    for &status in Status::ALL
        .iter()
        .filter(|status| !status.is_informational())
    {
        let page = get(&format!("/codes/{}", status.as_str()), BROWSER).into_body();
        let (_, link) = page
            .split_once(&format!(r#"href="/status/{}""#, status.as_str()))
            .unwrap();
        assert_eq!(
            link.contains("A browser"),
            [204, 205, 304, 407].contains(&status.code()),
            "{status}"
        );
    }
}

#[test]
fn every_page_is_bound_to_what_it_needs() {
    for path in [
        "/",
        "/codes/404",
        "/status/204",
        "/status/404",
        "/nope",
        "/style.css",
    ] {
        let response = get(path, BROWSER);
        assert_eq!(
            response.headers()[header::X_CONTENT_TYPE_OPTIONS],
            "nosniff",
            "{path}"
        );
        let policy = response.headers()[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .unwrap();
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self';"),
            "{path}"
        );
        assert!(
            !response.body().contains("<style") && !response.body().contains("style="),
            "{path}"
        );
    }
    assert!(
        get("/", BROWSER)
            .body()
            .contains(r#"<link rel="stylesheet" href="/style.css">"#)
    );
    assert_eq!(
        content_type(&get("/style.css", "text/css,*/*;q=0.1")),
        Some("text/css; charset=utf-8")
    );
}

#[test]
fn the_weights_of_accept_decide() {
    const TEXT: &str = "text/plain; charset=utf-8";
    const PAGE: &str = "text/html; charset=utf-8";
    const PROBLEM: &str = "application/problem+json";
    for (accept, expected) in [
        ("text/html", PAGE),
        ("text/*", TEXT),
        ("text/html, text/plain", PAGE),
        ("text/plain, text/html", TEXT),
        ("text/html;q=0.6, application/json;q=0.5", PAGE),
        ("text/html;q=0.5, application/json", PROBLEM),
        ("text/html;q=0.1, application/problem+json;q=0.2", PROBLEM),
        ("text/plain;q=0, text/*", PAGE),
        ("application/*", PROBLEM),
        ("image/png", TEXT),
        ("nonsense", TEXT),
    ] {
        assert_eq!(
            content_type(&get("/nowhere", accept)),
            Some(expected),
            "{accept}"
        );
    }
}

#[test]
fn head_is_get_without_content() {
    for path in ["/", "/codes/404", "/status/404", "/nowhere"] {
        for accept in [CURL, PROGRAM, BROWSER] {
            let (get, head) = (get(path, accept), send(Method::Head, path, accept));
            assert_eq!(head.status(), get.status());
            assert!(head.body().is_empty());
            for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::VARY] {
                assert_eq!(
                    head.headers().get(&name),
                    get.headers().get(&name),
                    "{path}: {name}"
                );
            }
        }
    }
}

#[test]
fn the_index_has_a_link_to_every_code() {
    let response = get("/", BROWSER);
    for status in Status::ALL {
        let path = format!("/codes/{}", status.as_str());
        assert!(
            response.body().contains(&format!(r#"href="{path}""#)),
            "{path}"
        );
        assert_eq!(get(&path, BROWSER).status(), Status::Ok);
    }
}

#[test]
fn a_list_of_types_can_be_on_several_lines() {
    let request = format!(
        "GET /codes/404 HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
         Accept: text/plain;q=0.1\r\nAccept: application/json\r\n\r\n",
        server()
    );
    let response = raw(&request);
    assert!(
        response.contains("\r\ncontent-type: application/json\r\n"),
        "{response}"
    );
}
