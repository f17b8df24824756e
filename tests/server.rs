//! The example server, over a socket.

#[path = "../http-status/examples/server/app/mod.rs"]
mod app;
mod connection;
mod program;

use std::{future, net::SocketAddr, sync::OnceLock, thread};

use http_status::{Content, Requirement, Status};
use tokio::{net::TcpListener, runtime::Runtime};
use ureq::{
    Agent,
    http::{Method, Request, Response, header},
};

const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

/// One server for all tests of this file.
fn server() -> SocketAddr {
    static SERVER: OnceLock<SocketAddr> = OnceLock::new();
    *SERVER.get_or_init(|| {
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let serve = app::serve(listener, app::routes(), app::Timeouts::default(), future::pending());
        thread::spawn(move || runtime.block_on(serve));
        address
    })
}

fn send(method: Method, path: &str, accept: &str) -> Response<String> {
    let agent = Agent::config_builder().http_status_as_error(false).max_redirects(0).build().new_agent();
    let uri = format!("http://{}{path}", server());
    let request = Request::builder().method(method).uri(uri).header(header::ACCEPT, accept).body(()).unwrap();
    let (parts, mut body) = agent.run(request).unwrap().into_parts();
    Response::from_parts(parts, body.read_to_string().unwrap())
}

fn get(path: &str, accept: &str) -> Response<String> {
    send(Method::GET, path, accept)
}

fn content_type<T>(response: &Response<T>) -> Option<&str> {
    response.headers().get(header::CONTENT_TYPE).map(|value| value.to_str().unwrap())
}

fn problem(response: &Response<String>) -> serde_json::Value {
    assert_eq!(content_type(response), Some("application/problem+json"));
    serde_json::from_str(response.body()).unwrap()
}

#[test]
fn every_final_code_is_answered_with_itself() {
    for code in 200..600 {
        let response = get(&format!("/status/{code}"), "*/*");
        assert_eq!(response.status(), code);
        assert_eq!(response.body().is_empty(), code < 400, "{code}");
    }
}

#[test]
fn other_numbers_are_refused() {
    for status in Status::ALL.iter().filter(|status| status.is_informational()) {
        let response = get(&format!("/status/{}", status.as_str()), "*/*");
        assert_eq!(response.status(), Status::BadRequest);
        assert!(problem(&response)["detail"].as_str().unwrap().contains(status.as_str()));
    }
    for path in ["/status/0", "/status/99", "/status/0404", "/status/600", "/status/999", "/status/ok", "/status/"] {
        assert_eq!(get(path, "*/*").status(), Status::NotFound, "{path}");
    }
}

#[test]
fn fields_that_a_code_must_have_are_there() {
    for &status in Status::ALL.iter().filter(|status| !status.is_informational()) {
        let response = get(&format!("/status/{}", status.as_str()), "*/*");
        let required = status.fields().iter().filter(|field| field.requirement() == Requirement::Must);
        for field in required.filter(|field| field.condition().is_none()) {
            assert!(response.headers().contains_key(field.name()), "{status} without {}", field.name());
        }
    }
}

#[test]
fn a_page_that_is_partial_content_says_which_part() {
    let response = get("/status/206", BROWSER);
    let length = response.body().len();
    assert_eq!(response.headers()[header::CONTENT_RANGE], format!("bytes 0-{}/{length}", length - 1));
}

#[test]
fn codes_without_content_have_none_even_for_a_browser() {
    for &status in Status::ALL.iter().filter(|status| !status.is_informational()) {
        let response = get(&format!("/status/{}", status.as_str()), BROWSER);
        assert_eq!(response.body().is_empty(), status.content() != Content::Allowed, "{status}");
        for method in [Method::GET, Method::HEAD] {
            let response = send(method, &format!("/status/{}", status.as_str()), BROWSER);
            let has_length = response.headers().contains_key(header::CONTENT_LENGTH);
            assert!(!has_length || status.content() != Content::Never, "{status}");
        }
    }
}

#[test]
fn a_redirect_leads_to_the_page_of_its_code() {
    for &status in Status::ALL.iter().filter(|status| status.redirect().is_some()) {
        let response = get(&format!("/status/{}", status.as_str()), BROWSER);
        let location = response.headers()[header::LOCATION].to_str().unwrap();
        for method in [Method::GET, Method::POST] {
            let page = send(method, location, BROWSER);
            assert_eq!(page.status(), Status::Ok);
            assert!(page.body().contains(status.reason()));
        }
    }
}

#[test]
fn a_program_gets_a_problem() {
    let response = get("/nowhere", "*/*");
    assert_eq!(response.status(), Status::NotFound);
    assert_eq!(response.headers()[header::VARY], "Accept");
    let problem = problem(&response);
    assert_eq!(problem["status"], 404);
    assert_eq!(problem["title"], "Not Found");
    assert_eq!(problem["docs"], Status::NotFound.docs().replace('\n', " "));
    assert_eq!(problem["spec"], Status::NotFound.spec().url());
}

#[test]
fn a_problem_tells_what_was_wrong_with_the_request() {
    let problem = problem(&get("/codes/471", "*/*"));
    assert!(problem["detail"].as_str().unwrap().contains("471 (Client Error)"));
}

#[test]
fn an_unregistered_code_is_explained_as_clients_treat_it() {
    let problem = problem(&get("/status/471", "*/*"));
    assert_eq!(problem["status"], 471);
    assert!(problem["docs"].as_str().unwrap().contains("400 (Bad Request)"));
}

#[test]
fn a_browser_gets_a_page() {
    let response = get("/nowhere", BROWSER);
    assert_eq!(response.status(), Status::NotFound);
    assert_eq!(content_type(&response), Some("text/html; charset=utf-8"));
    assert!(response.body().contains("Not Found"));
    assert!(get("/status/503", BROWSER).body().contains("<code>Retry-After</code>"));
}

#[test]
fn the_weights_of_accept_decide() {
    for (accept, is_page) in [
        ("text/html", true),
        ("text/*", true),
        ("text/html;q=0.6, application/json;q=0.5", true),
        ("text/html;q=0.5, application/json", false),
        ("text/html;q=0.1, application/problem+json;q=0.2", false),
        ("text/html;q=0, */*", false),
        ("application/json", false),
        ("image/png", false),
        ("nonsense", false),
    ] {
        let response = get("/nowhere", accept);
        let expected = if is_page { "text/html; charset=utf-8" } else { "application/problem+json" };
        assert_eq!(content_type(&response), Some(expected), "{accept}");
    }
}

#[test]
fn a_method_that_is_not_allowed_gets_the_allowed_ones() {
    let response = send(Method::DELETE, "/", "*/*");
    assert_eq!(response.status(), Status::MethodNotAllowed);
    assert_eq!(response.headers()[header::ALLOW], "GET,HEAD");
    assert_eq!(problem(&response)["title"], "Method Not Allowed");
}

#[test]
fn head_is_get_without_content() {
    for path in ["/", "/codes/404", "/status/404", "/nowhere"] {
        for accept in ["*/*", BROWSER] {
            let (get, head) = (get(path, accept), send(Method::HEAD, path, accept));
            assert_eq!(head.status(), get.status());
            assert!(head.body().is_empty());
            for name in [header::CONTENT_TYPE, header::CONTENT_LENGTH, header::VARY] {
                assert_eq!(head.headers().get(&name), get.headers().get(&name), "{path}: {name}");
            }
        }
    }
}

#[test]
fn the_index_has_a_link_to_every_code() {
    let response = get("/", BROWSER);
    for status in Status::ALL {
        let path = format!("/codes/{}", status.as_str());
        assert!(response.body().contains(&format!(r#"href="{path}""#)), "{path}");
        assert_eq!(get(&path, BROWSER).status(), Status::Ok);
    }
}
