//! The layers and services of tower-http, in a router of axum.

use axum::Router;
use axum::routing::{get, post};
use http::{HeaderValue, Method};
use http_status_answers::{assert_expected, paths, preflights};
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::validate_request::ValidateRequestHeaderLayer;

use crate::{FILES, router::exchanges_of};

#[test]
fn tower_http() {
    let mut all = paths(&[
        "/files/hello.txt",
        "/files/with-index/",
        "/files/with-index",
        "/files/without-index/",
        "/files/nowhere.txt",
        "/fallback/nowhere.txt",
        "/file",
        "/gzip",
        "/cors",
        "/basic",
        "/bearer",
        "/accept",
        "/limit",
    ]);
    all.extend(preflights("/cors"));
    let exchanges = exchanges_of(router(), all);
    assert_expected(&exchanges, include_str!("tower_http.txt"));
}

#[expect(
    deprecated,
    reason = "`basic` and `bearer` are what many programs have"
)]
fn router() -> Router {
    let files = ServeDir::new(FILES);
    let with_fallback = ServeDir::new(FILES).fallback(ServeFile::new(format!("{FILES}/hello.txt")));
    let cors = CorsLayer::new()
        .allow_origin(HeaderValue::from_static("https://example.com"))
        .allow_methods([Method::GET, Method::PUT]);
    let with_password = get(hello).layer(ValidateRequestHeaderLayer::basic("ann", "secret"));
    let with_token = get(hello).layer(ValidateRequestHeaderLayer::bearer("secret"));
    let in_json = get(hello).layer(ValidateRequestHeaderLayer::accept("application/json"));
    Router::new()
        .nest_service("/files", files)
        .nest_service("/fallback", with_fallback)
        .route_service("/file", ServeFile::new(format!("{FILES}/hello.txt")))
        .route(
            "/gzip",
            get(async || "Hello! ".repeat(100)).layer(CompressionLayer::new()),
        )
        .route("/cors", get(hello).put(hello).layer(cors))
        .route("/basic", with_password)
        .route("/bearer", with_token)
        .route("/accept", in_json)
        .route("/limit", post(echo).layer(RequestBodyLimitLayer::new(2)))
}

async fn hello() -> &'static str {
    "Hello!"
}

async fn echo(content: String) -> String {
    content
}
