//! poem, with its own middleware.

use http_status_answers::{assert_expected, exchanges, paths, preflights};
use poem::endpoint::{StaticFileEndpoint, StaticFilesEndpoint};
use poem::http::Method;
use poem::middleware::{Cors, NormalizePath, SizeLimit, TrailingSlash};
use poem::web::websocket::WebSocket;
use poem::web::{Form, Json, Path, Query, Redirect};
use poem::{Endpoint, EndpointExt, IntoResponse, Request, Route, get, handler, post};

use crate::{FILES, Person, runtime};

#[test]
fn poem() {
    let app = app();
    let runtime = runtime();
    let mut all = paths(&[
        "/hello",
        "/json",
        "/form",
        "/query",
        "/number/x",
        "/no-content",
        "/see-other",
        "/temporary",
        "/permanent",
        "/moved",
        "/socket",
        "/files/hello.txt",
        "/files/with-index/",
        "/files/with-index",
        "/files/without-index/",
        "/files/nowhere.txt",
        "/file",
        "/cors",
        "/limit",
        "/unauthorized",
        "/nowhere",
    ]);
    all.extend(preflights("/cors"));
    let exchanges = exchanges(all, |request| {
        let response = runtime.block_on(app.get_response(of_poem(request)));
        let mut head = http::Response::new(());
        *head.status_mut() = response.status();
        *head.headers_mut() = response.headers().clone();
        head
    });
    assert_expected(&exchanges, include_str!("poem.txt"));
}

fn of_poem(request: http::Request<String>) -> Request {
    let (head, content) = request.into_parts();
    let mut builder = Request::builder().method(head.method).uri(head.uri);
    for (name, value) in &head.headers {
        builder = builder.header(name, value);
    }
    builder.body(content)
}

fn app() -> impl Endpoint {
    let files = StaticFilesEndpoint::new(FILES)
        .index_file("index.html")
        .redirect_to_slash_directory();
    let cors = Cors::new()
        .allow_origin("https://example.com")
        .allow_methods([Method::GET, Method::PUT]);
    Route::new()
        .at("/hello", get(hello))
        .at("/json", post(json))
        .at("/form", get(form).post(form))
        .at("/query", get(query))
        .at("/number/:number", get(number))
        .at("/no-content", no_content)
        .at("/see-other", see_other)
        .at("/temporary", temporary)
        .at("/permanent", permanent)
        .at("/moved", moved)
        .at("/socket", get(socket))
        .at(
            "/file",
            StaticFileEndpoint::new(format!("{FILES}/hello.txt")),
        )
        .at("/cors", get(hello).put(hello).with(cors))
        .at("/limit", post(echo).with(SizeLimit::new(2)))
        .at("/unauthorized", get(unauthorized))
        .nest("/files", files)
        .with(NormalizePath::new(TrailingSlash::MergeOnly))
}

#[handler]
fn hello() -> &'static str {
    "Hello!"
}

#[handler]
fn json(Json(person): Json<Person>) -> String {
    person.name
}

#[handler]
fn form(Form(person): Form<Person>) -> String {
    person.name
}

#[handler]
fn query(Query(person): Query<Person>) -> String {
    person.name
}

#[handler]
fn number(Path(number): Path<u8>) -> String {
    number.to_string()
}

#[handler]
fn no_content() {}

#[handler]
fn see_other() -> Redirect {
    Redirect::see_other("/hello")
}

#[handler]
fn temporary() -> Redirect {
    Redirect::temporary("/hello")
}

#[handler]
fn permanent() -> Redirect {
    Redirect::permanent("/hello")
}

#[handler]
fn moved() -> Redirect {
    Redirect::moved_permanent("/hello")
}

#[handler]
fn socket(socket: WebSocket) -> impl IntoResponse {
    socket.on_upgrade(async |_socket| ())
}

#[handler]
fn echo(content: String) -> String {
    content
}

#[handler]
fn unauthorized() -> poem::Result<()> {
    Err(poem::error::Unauthorized(std::fmt::Error))
}
