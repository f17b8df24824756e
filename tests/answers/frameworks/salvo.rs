//! salvo, with its own middleware.

use http_status_answers::{assert_expected, exchanges, paths, preflights};
use salvo::basic_auth::{BasicAuth, BasicAuthValidator};
use salvo::caching_headers::CachingHeaders;
use salvo::conn::{ConnCtrl, SocketAddr};
use salvo::cors::Cors;
use salvo::http::uri::Scheme;
use salvo::http::{Method, ReqBody, StatusError};
use salvo::prelude::*;
use salvo::serve_static::{StaticDir, StaticFile};
use salvo::size_limiter::max_size;
use salvo::trailing_slash::add_slash;
use salvo::websocket::WebSocketUpgrade;

use crate::{FILES, Person, runtime};

#[test]
fn salvo() {
    let service = service();
    let address = SocketAddr::Unknown;
    let scheme = Scheme::HTTP;
    let control = ConnCtrl::new();
    let handler = service.hyper_handler(address.clone(), address, scheme, None, control, None);
    let runtime = runtime();
    let mut all = paths(&[
        "/hello",
        "/json",
        "/form",
        "/query",
        "/no-content",
        "/see-other",
        "/found",
        "/temporary",
        "/permanent",
        "/socket",
        "/files/hello.txt",
        "/files/with-index/",
        "/files/with-index",
        "/files/without-index/",
        "/files/nowhere.txt",
        "/file",
        "/cached",
        "/cors",
        "/basic",
        "/limit",
        "/slash",
        "/unauthorized",
        "/nowhere",
    ]);
    all.extend(preflights("/cors"));
    let exchanges = exchanges(all, |request| {
        let response = runtime.block_on(handler.handle(Request::from_hyper(
            request.map(ReqBody::from),
            Scheme::HTTP,
        )));
        let mut head = http::Response::new(());
        *head.status_mut() = response.status_code.unwrap();
        *head.headers_mut() = response.headers;
        head
    });
    assert_expected(&exchanges, include_str!("salvo.txt"));
}

fn service() -> Service {
    let files = StaticDir::new([FILES]).defaults("index.html");
    let cors = Cors::new()
        .allow_origin("https://example.com")
        .allow_methods([Method::GET, Method::PUT]);
    let router = Router::new()
        .push(Router::with_path("hello").get(hello))
        .push(Router::with_path("json").post(json))
        .push(Router::with_path("form").get(form).post(form))
        .push(Router::with_path("query").get(query))
        .push(Router::with_path("no-content").goal(no_content))
        .push(Router::with_path("see-other").goal(see_other))
        .push(Router::with_path("found").goal(found))
        .push(Router::with_path("temporary").goal(temporary))
        .push(Router::with_path("permanent").goal(permanent))
        .push(Router::with_path("socket").goal(socket))
        .push(Router::with_path("files/{*path}").goal(files))
        .push(Router::with_path("file").goal(StaticFile::new(format!("{FILES}/hello.txt"))))
        .push(
            Router::with_path("cached")
                .hoop(CachingHeaders::new())
                .get(hello),
        )
        .push(
            Router::with_path("cors")
                .get(hello)
                .put(hello)
                .hoop(cors.into_handler()),
        )
        .push(
            Router::with_path("basic")
                .hoop(BasicAuth::new(Password))
                .get(hello),
        )
        .push(Router::with_path("limit").hoop(max_size(2)).post(hello))
        .push(Router::with_path("slash").hoop(add_slash()).get(hello))
        .push(Router::with_path("unauthorized").get(unauthorized));
    Service::new(router)
}

struct Password;

impl BasicAuthValidator for Password {
    async fn validate(&self, user: &str, password: &str, _depot: &mut Depot) -> bool {
        user == "ann" && password == "secret"
    }
}

#[handler]
async fn hello() -> &'static str {
    "Hello!"
}

#[handler]
async fn json(request: &mut Request) -> Result<String, salvo::http::ParseError> {
    Ok(request.parse_json::<Person>().await?.name)
}

#[handler]
async fn form(request: &mut Request) -> Result<String, salvo::http::ParseError> {
    Ok(request.parse_form::<Person>().await?.name)
}

#[handler]
async fn query(request: &mut Request) -> Result<String, salvo::http::ParseError> {
    Ok(request.parse_queries::<Person>()?.name)
}

#[handler]
async fn no_content() -> StatusCode {
    StatusCode::NO_CONTENT
}

#[handler]
async fn see_other(response: &mut Response) {
    response.render(Redirect::other("/hello"));
}

#[handler]
async fn found(response: &mut Response) {
    response.render(Redirect::found("/hello"));
}

#[handler]
async fn temporary(response: &mut Response) {
    response.render(Redirect::temporary("/hello"));
}

#[handler]
async fn permanent(response: &mut Response) {
    response.render(Redirect::permanent("/hello"));
}

#[handler]
async fn socket(request: &mut Request, response: &mut Response) -> Result<(), StatusError> {
    WebSocketUpgrade::new()
        .upgrade(request, response, async |_socket| ())
        .await
}

#[handler]
async fn unauthorized() -> StatusError {
    StatusError::unauthorized()
}
