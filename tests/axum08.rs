//! Statuses as responses of axum's handlers.

use axum::{
    Json, Router,
    body::{Body, to_bytes},
    extract::Path,
    http::{HeaderMap, Method, Request, StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use http_status::{ErrorStatus, Status};
use http_status_tests::status_codes;
use tower::ServiceExt;

/// The status of an nginx access log.
#[status_codes(registered, nginx, impl(axum08))]
enum LogStatus {}

async fn ready() -> Status {
    Status::NoContent
}

async fn item(Path(id): Path<u32>) -> Result<Json<u32>, Status> {
    if id == 1 {
        Ok(Json(id))
    } else {
        Err(Status::NotFound)
    }
}

async fn search(Path(query): Path<String>) -> Result<impl IntoResponse, impl IntoResponse> {
    match &*query {
        "busy" => Err(Status::ServiceUnavailable.with(([(header::RETRY_AFTER, "120")], "later"))),
        "closed" => Ok(LogStatus::ClientClosedRequest.with(Json("closed"))),
        _ => Ok(LogStatus::Accepted.with(Json("searching"))),
    }
}

async fn response(method: Method, path: &str) -> (StatusCode, HeaderMap, String) {
    let router = Router::new()
        .route("/ready", get(ready))
        .route("/items/{id}", get(item))
        .route("/search/{query}", get(search));
    let request = Request::builder()
        .method(method)
        .uri(path)
        .body(Body::empty())
        .unwrap();
    let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    (
        parts.status,
        parts.headers,
        String::from_utf8(bytes.to_vec()).unwrap(),
    )
}

#[tokio::test]
async fn a_handler_of_axum_returns_a_bare_status() {
    let (status, headers, body) = response(Method::GET, "/ready").await;
    assert_eq!((status, &*body), (StatusCode::NO_CONTENT, ""));
    assert!(!headers.contains_key(header::CONTENT_TYPE));
}

#[tokio::test]
async fn a_handler_of_axum_fails_with_a_status() {
    let (status, _, body) = response(Method::GET, "/items/1").await;
    assert_eq!((status, &*body), (StatusCode::OK, "1"));
    let (status, _, body) = response(Method::GET, "/items/2").await;
    assert_eq!((status, &*body), (StatusCode::NOT_FOUND, ""));
}

#[tokio::test]
async fn a_handler_of_axum_gives_a_status_a_body() {
    let (status, headers, body) = response(Method::GET, "/search/busy").await;
    assert_eq!((status, &*body), (StatusCode::SERVICE_UNAVAILABLE, "later"));
    assert_eq!(headers[header::RETRY_AFTER], "120");
    let (status, headers, body) = response(Method::GET, "/search/rust").await;
    assert_eq!((status, &*body), (StatusCode::ACCEPTED, r#""searching""#));
    assert_eq!(headers[header::CONTENT_TYPE], "application/json");
    let (status, ..) = response(Method::GET, "/search/closed").await;
    assert_eq!(status, LogStatus::ClientClosedRequest);
}

/// A function that names the tuple in its signature.
fn tuple(found: bool) -> Result<(), (StatusCode, Json<u8>)> {
    if found {
        return Ok(());
    }
    Err(Status::NotFound.with(Json(1)))?
}

#[test]
fn a_status_with_a_body_becomes_the_tuple() {
    assert!(tuple(true).is_ok());
    let (status, Json(body)) = tuple(false).unwrap_err();
    assert_eq!((status, body), (StatusCode::NOT_FOUND, 1));
}

async fn rename(Path(user): Path<u64>) -> Result<Status, ErrorStatus> {
    let user = (user < 10).then_some(user).ok_or(ErrorStatus::NotFound)?;
    if user == 7 {
        Err(ErrorStatus::Conflict)
    } else {
        Ok(Status::NoContent)
    }
}

#[tokio::test]
async fn a_handler_fails_with_an_enum_of_errors() {
    let app = Router::new().route("/{user}", get(rename));
    for (path, status) in [
        ("/1", Status::NoContent),
        ("/7", Status::Conflict),
        ("/10", Status::NotFound),
    ] {
        let response = app
            .clone()
            .oneshot(Request::get(path).body(Body::empty()).unwrap())
            .await
            .unwrap();
        assert_eq!(response.status(), status, "{path}");
    }
}
