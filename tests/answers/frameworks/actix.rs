//! actix-web, with actix-files, actix-cors and actix-web-httpauth.

use std::io;

use actix_cors::Cors;
use actix_files::{Files, NamedFile};
use actix_web::body::MessageBody;
use actix_web::dev::Service;
use actix_web::middleware::Compress;
use actix_web::test::TestRequest;
use actix_web::web::{self, Redirect};
use actix_web::{App, HttpResponse};
use actix_web_httpauth::extractors::basic::BasicAuth;
use actix_web_httpauth::extractors::bearer::BearerAuth;
use http_status_answers::{assert_expected, exchanges, paths, preflights};

use crate::{FILES, Person};

#[test]
fn actix() {
    let mut all = paths(&[
        "/hello",
        "/methods",
        "/json",
        "/form",
        "/query",
        "/number/x",
        "/no-content",
        "/temporary",
        "/see-other",
        "/permanent",
        "/files/hello.txt",
        "/files/with-index/",
        "/files/with-index",
        "/files/without-index/",
        "/files/nowhere.txt",
        "/file",
        "/gzip",
        "/cors",
        "/basic",
        "/bearer",
        "/limit",
        "/unauthorized",
        "/nowhere",
    ]);
    all.extend(preflights("/cors"));
    let runtime = actix_web::rt::Runtime::new().unwrap();
    let app = runtime.block_on(actix_web::test::init_service(App::new().configure(routes)));
    let exchanges = exchanges(all, |request| {
        match runtime.block_on(app.call(of_actix(request))) {
            Ok(response) => of_http(response.response()),
            Err(error) => of_http(&error.error_response()),
        }
    });
    assert_expected(&exchanges, include_str!("actix.txt"));
}

/// actix-web has the types of `http` 0.2.
fn of_actix(request: http::Request<String>) -> actix_http::Request {
    let mut converted = TestRequest::with_uri(&request.uri().to_string());
    converted = converted.method(request.method().as_str().parse().unwrap());
    for (name, value) in request.headers() {
        converted = converted.append_header((name.as_str(), value.as_bytes()));
    }
    converted.set_payload(request.into_body()).to_request()
}

fn of_http(response: &HttpResponse<impl MessageBody>) -> http::Response<()> {
    let mut converted = http::Response::builder().status(response.status().as_u16());
    for (name, value) in response.headers() {
        converted = converted.header(name.as_str(), value.as_bytes());
    }
    converted.body(()).unwrap()
}

fn routes(app: &mut web::ServiceConfig) {
    let files = Files::new("/files", FILES)
        .index_file("index.html")
        .redirect_to_slash_directory();
    let cors = Cors::default()
        .allowed_origin("https://example.com")
        .allowed_methods(["GET", "PUT"]);
    let small = web::PayloadConfig::new(2);
    app.route("/hello", web::get().to(hello))
        .service(web::resource("/methods").get(hello).put(hello))
        .route("/json", web::post().to(json))
        .route("/form", web::post().to(form))
        .route("/query", web::get().to(query))
        .route("/number/{number}", web::get().to(number))
        .route("/no-content", web::to(HttpResponse::NoContent))
        .service(web::redirect("/temporary", "/hello"))
        .route(
            "/see-other",
            web::to(async || Redirect::to("/hello").see_other()),
        )
        .route(
            "/permanent",
            web::to(async || Redirect::to("/hello").permanent()),
        )
        .service(files)
        .route("/file", web::to(file))
        .service(web::resource("/gzip").wrap(Compress::default()).get(long))
        .service(web::resource("/cors").wrap(cors).get(hello).put(hello))
        .route("/basic", web::get().to(with_password))
        .route("/bearer", web::get().to(with_token))
        .service(web::resource("/limit").app_data(small).post(echo))
        .route("/unauthorized", web::get().to(unauthorized));
}

async fn hello() -> &'static str {
    "Hello!"
}

async fn long() -> String {
    "Hello! ".repeat(100)
}

async fn echo(content: String) -> String {
    content
}

async fn json(person: web::Json<Person>) -> String {
    person.into_inner().name
}

async fn form(person: web::Form<Person>) -> String {
    person.into_inner().name
}

async fn query(person: web::Query<Person>) -> String {
    person.into_inner().name
}

async fn number(number: web::Path<u8>) -> String {
    number.to_string()
}

async fn file() -> io::Result<NamedFile> {
    NamedFile::open(format!("{FILES}/hello.txt"))
}

async fn with_password(credentials: BasicAuth) -> String {
    credentials.user_id().to_owned()
}

async fn with_token(credentials: BearerAuth) -> String {
    credentials.token().to_owned()
}

async fn unauthorized() -> actix_web::Result<String> {
    Err(actix_web::error::ErrorUnauthorized("wrong password"))
}
