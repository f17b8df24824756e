//! The example server, over a socket.

#[path = "../http-status/examples/server/app/mod.rs"]
mod app;
mod connection;
mod format;
mod host;
mod program;
mod shows;

use std::{
    future,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::OnceLock,
    thread,
};

use http::{Response, header};
use http_status::{Content, Requirement, Status};
use minreq::Method;
use tokio::{net::TcpListener, runtime::Runtime};

const CURL: &str = "*/*";
const PROGRAM: &str = "application/json";
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

/// One server for all tests of this file.
fn server() -> SocketAddr {
    static SERVER: OnceLock<SocketAddr> = OnceLock::new();
    *SERVER.get_or_init(|| {
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let limits = app::Limits::default();
        let app = app::app(address, limits);
        let serve = app::serve(listener, app, limits, future::pending());
        thread::spawn(move || runtime.block_on(serve));
        address
    })
}

/// An empty `accept` is not sent.
fn send(method: Method, path: &str, accept: &str) -> Response<String> {
    let url = format!("http://{}{path}", server());
    let mut request = minreq::Request::new(method, url).with_follow_redirects(false);
    if !accept.is_empty() {
        request = request.with_header("Accept", accept);
    }
    let answer = request.send().unwrap();
    let mut response = Response::builder().status(answer.status_code);
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    response.body(answer.as_str().unwrap().to_owned()).unwrap()
}

fn get(path: &str, accept: &str) -> Response<String> {
    send(Method::Get, path, accept)
}

/// What the server answers to these bytes, with its header section.
fn raw(request: &str) -> String {
    let mut client = TcpStream::connect(server()).unwrap();
    client.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    client.read_to_string(&mut response).unwrap();
    response
}

fn content_type<T>(response: &Response<T>) -> Option<&str> {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .map(|value| value.to_str().unwrap())
}

fn problem(response: &Response<String>) -> serde_json::Value {
    assert_eq!(content_type(response), Some("application/problem+json"));
    serde_json::from_str(response.body()).unwrap()
}

#[test]
fn every_final_code_is_answered_with_itself_and_explained() {
    for code in 200..600 {
        let content = Status::try_from(code).map_or(Content::Allowed, Status::content);
        for (accept, start) in [
            (CURL, format!("{code} ")),
            (PROGRAM, "{".to_owned()),
            (BROWSER, "<!DOCTYPE".to_owned()),
        ] {
            let response = get(&format!("/status/{code}"), accept);
            assert_eq!(response.status(), code);
            assert_eq!(
                response.body().is_empty(),
                content != Content::Allowed,
                "{code}"
            );
            assert!(
                response.body().is_empty() || response.body().starts_with(&start),
                "{}",
                response.body()
            );
        }
    }
}

#[test]
fn other_numbers_are_refused() {
    for status in Status::ALL
        .iter()
        .filter(|status| status.is_informational())
    {
        let response = get(&format!("/status/{}", status.as_str()), PROGRAM);
        assert_eq!(response.status(), Status::BadRequest);
        assert!(
            problem(&response)["detail"]
                .as_str()
                .unwrap()
                .contains(status.as_str())
        );
    }
    for number in ["0", "99", "0404", "600", "999", "ok", ""] {
        for path in [format!("/status/{number}"), format!("/codes/{number}")] {
            let response = get(&path, PROGRAM);
            assert_eq!(response.status(), Status::NotFound, "{path}");
            assert!(
                problem(&response)["detail"]
                    .as_str()
                    .unwrap()
                    .contains(number),
                "{path}"
            );
        }
    }
}

#[test]
fn fields_that_a_code_must_have_are_there() {
    for &status in Status::ALL
        .iter()
        .filter(|status| !status.is_informational())
    {
        let response = get(&format!("/status/{}", status.as_str()), CURL);
        let required = status
            .fields()
            .iter()
            .filter(|field| field.requirement() == Requirement::Must);
        for field in required.filter(|field| field.condition().is_none()) {
            assert!(
                response.headers().contains_key(field.name()),
                "{status} without {}",
                field.name()
            );
        }
    }
}

#[test]
fn partial_content_says_which_part() {
    for accept in [CURL, PROGRAM, BROWSER] {
        let response = get("/status/206", accept);
        let length = response.body().len();
        assert_eq!(
            response.headers()[header::CONTENT_RANGE],
            format!("bytes 0-{}/{length}", length - 1)
        );
    }
}

#[test]
fn a_code_that_never_has_content_has_no_length() {
    for &status in Status::ALL
        .iter()
        .filter(|status| status.content() == Content::Never && !status.is_informational())
    {
        for method in [Method::Get, Method::Head] {
            let response = send(method, &format!("/status/{}", status.as_str()), BROWSER);
            assert!(
                !response.headers().contains_key(header::CONTENT_LENGTH),
                "{status}"
            );
        }
    }
}

#[test]
fn a_redirect_leads_to_the_page_of_its_code() {
    for &status in Status::ALL
        .iter()
        .filter(|status| status.redirect().is_some())
    {
        let response = get(&format!("/status/{}", status.as_str()), BROWSER);
        let location = response.headers()[header::LOCATION].to_str().unwrap();
        for method in [Method::Get, Method::Post] {
            let page = send(method, location, BROWSER);
            assert_eq!(page.status(), Status::Ok);
            assert!(page.body().contains(status.reason()));
        }
    }
}

#[test]
fn a_wrong_path_is_named_and_the_codes_are_offered() {
    for accept in [CURL, PROGRAM, BROWSER] {
        assert!(
            get("/nope?x=1", accept)
                .body()
                .contains("There is nothing at /nope. See / for all codes")
        );
    }
    assert!(
        get("/nope", BROWSER)
            .body()
            .contains(r#"<a class="button" href="/">"#)
    );
}

#[test]
fn a_path_that_is_not_utf_8_is_a_problem_like_any_other() {
    for path in ["/codes/%ff", "/status/%ff"] {
        let response = get(path, PROGRAM);
        assert_eq!(response.status(), Status::BadRequest);
        assert!(
            problem(&response)["detail"]
                .as_str()
                .unwrap()
                .contains("UTF-8")
        );
    }
}

#[test]
fn a_vendors_code_says_whose_it_is() {
    let response = get("/status/499", PROGRAM);
    assert_eq!(problem(&response)["title"], "Client Closed Request");
    for (path, vendor) in [("499", "nginx"), ("460", "AWS Application Load Balancer")] {
        for accept in [CURL, BROWSER] {
            for route in ["status", "codes"] {
                let body = get(&format!("/{route}/{path}"), accept).into_body();
                let text = body.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(
                    text.contains(&format!("The code is not registered. It is from {vendor}.")),
                    "{body}"
                );
            }
        }
    }
}

#[test]
fn an_unregistered_code_is_explained_as_clients_treat_it() {
    let problem = problem(&get("/status/471", PROGRAM));
    assert_eq!(problem["title"], "Client Error");
    let docs = problem["docs"].as_str().unwrap();
    assert!(docs.starts_with("The code is not registered."), "{docs}");
    assert!(docs.contains("400 (Bad Request)"), "{docs}");
}

#[test]
fn the_number_306_is_registered_as_unused() {
    let response = get("/status/306", CURL);
    let docs = "\n\n306 is registered as unused. ";
    assert!(response.body().contains(docs), "{}", response.body());
}

#[test]
fn a_method_that_is_not_allowed_gets_the_allowed_ones() {
    let response = send(Method::Delete, "/", PROGRAM);
    assert_eq!(response.status(), Status::MethodNotAllowed);
    assert_eq!(response.headers()[header::ALLOW], "GET,HEAD");
    assert_eq!(problem(&response)["title"], "Method Not Allowed");
}

#[test]
fn a_path_cannot_move_the_cursor_of_a_terminal() {
    for path in ["/nope%1b[31m", "/codes/%1b[31m", "/status/%0d%0a"] {
        for accept in [CURL, PROGRAM, BROWSER] {
            let response = get(path, accept);
            let body = response.body();
            assert!(!body.contains(['\x1b', '\r']), "{path}: {body:?}");
        }
    }
}
