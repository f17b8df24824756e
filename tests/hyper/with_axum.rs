//! The reason phrase on the wire, as a client of axum and hyper reads it.

use axum::{
    Json, Router,
    extract::Path,
    http::StatusCode,
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};
use http_status::{AnyStatus, ErrorStatus, Status};
use http_status_tests::status_codes;
use hyper::ext::ReasonPhrase;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A code of our own, and one for which hyper has another phrase.
#[status_codes("data/wire.toml", registered, impl(axum08, hyper))]
enum Edge {}

/// What a handler fails with.
struct Failure;

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        Edge::QuotaExhausted.with(Json("no more")).into_response()
    }
}

/// The handlers that people write first.
fn routes() -> Router {
    let own_phrase = || async {
        let mut response = StatusCode::CONFLICT.into_response();
        response
            .extensions_mut()
            .insert(ReasonPhrase::from_static(b"Already Taken"));
        response
    };
    Router::new()
        .route("/status", get(|| async { Status::ContentTooLarge }))
        .route(
            "/body",
            get(|| async { Status::ContentTooLarge.with("too large") }),
        )
        .route(
            "/json",
            get(|| async { Err::<(), _>(Edge::QuotaExhausted.with(Json(1))) }),
        )
        .route("/own", get(|| async { Edge::QuotaExhausted }))
        .route("/error", get(|| async { Err::<(), _>(Failure) }))
        .route("/any", get(|| async { AnyStatus::new(413) }))
        .route("/unknown", get(|| async { AnyStatus::new(999) }))
        .route("/invalid", get(|| async { AnyStatus::new(42).with("x") }))
        .route(
            "/tuple",
            get(|| async { (StatusCode::PAYLOAD_TOO_LARGE, "x") }),
        )
        .route("/bare", get(|| async { StatusCode::UNPROCESSABLE_ENTITY }))
        .route(
            "/number",
            get(|| async { StatusCode::from_u16(481).unwrap_or_default() }),
        )
        .route("/taken", get(own_phrase))
        .route(
            "/rejected/{number}",
            get(|Path(number): Path<u8>| async move { number.to_string() }),
        )
}

async fn serve(app: Router) -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    client
}

/// The first line of the response, from a raw socket.
async fn status_line(app: Router, path: &str) -> String {
    let mut client = serve(app).await;
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    client.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    client.read_to_string(&mut response).await.unwrap();
    response.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_status_has_our_phrase_by_itself() {
    for (path, line) in [
        ("/status", "413 Content Too Large"),
        ("/body", "413 Content Too Large"),
        ("/json", "481 Quota Exhausted"),
        ("/own", "481 Quota Exhausted"),
        ("/error", "481 Quota Exhausted"),
        ("/any", "413 Content Too Large"),
        ("/unknown", "999 <none>"),
        ("/invalid", "500 Internal Server Error"),
        ("/taken", "409 Already Taken"),
        // Only the layer knows of these.
        ("/tuple", "413 Payload Too Large"),
        ("/number", "481 <none>"),
    ] {
        assert_eq!(
            status_line(routes(), path).await,
            format!("HTTP/1.1 {line}"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn one_layer_gives_every_response_our_phrase() {
    for (path, line) in [
        ("/status", "413 Content Too Large"),
        ("/json", "481 Quota Exhausted"),
        ("/unknown", "999 <none>"),
        ("/taken", "409 Already Taken"),
        ("/tuple", "413 Content Too Large"),
        ("/bare", "422 Unprocessable Content"),
        ("/number", "481 Quota Exhausted"),
        ("/rejected/x", "400 Bad Request"),
        ("/missing", "404 Not Found"),
    ] {
        let app = routes().layer(map_response(Edge::add_reason_phrase));
        assert_eq!(
            status_line(app, path).await,
            format!("HTTP/1.1 {line}"),
            "{path}"
        );
    }
    let app = routes().layer(map_response(Status::add_reason_phrase));
    assert_eq!(
        status_line(app, "/bare").await,
        "HTTP/1.1 422 Unprocessable Content"
    );
}

/// So HTTP/2, which has no phrase, is not harmed.
#[test]
fn a_phrase_is_an_extension_and_nothing_else() {
    let mut response = hyper::Response::new(());
    *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
    *response.version_mut() = hyper::Version::HTTP_2;
    Status::set_reason(&mut response);
    let (parts, ()) = response.into_parts();
    assert_eq!(parts.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(parts.version, hyper::Version::HTTP_2);
    assert!(parts.headers.is_empty());
    assert_eq!(parts.extensions.len(), 1);
}

/// An enum of errors is on the layer of a router that also answers with other codes.
#[test]
fn a_code_that_the_enum_lacks_gets_the_phrase_of_the_registry() {
    let mut response = hyper::Response::new(());
    *response.status_mut() = StatusCode::from_u16(207).unwrap();
    ErrorStatus::set_reason(&mut response);
    let reason = response.extensions().get::<ReasonPhrase>().unwrap();
    assert_eq!(reason.as_bytes(), b"Multi-Status");
}

/// An extension is an allocation, which a code without a phrase does not need.
#[test]
fn a_code_without_a_phrase_gets_no_extension() {
    let mut response = hyper::Response::new(());
    *response.status_mut() = StatusCode::from_u16(999).unwrap();
    Status::set_reason(&mut response);
    assert!(response.extensions().is_empty());
}
