use std::{
    convert::Infallible,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, Version},
    routing::get,
};
use http_status::{CheckLayer, Violation};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use tower::{Layer, Service, ServiceExt, service_fn};

/// What a layer has reported, as `METHOD URI: violation`.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<String>>>);

impl Reports {
    fn layer(
        &self,
    ) -> CheckLayer<impl Fn(Violation, &Request<()>) + Clone + Send + Sync + 'static> {
        let reports = Arc::clone(&self.0);
        CheckLayer::new(move |violation, request| {
            let report = format!("{} {}: {violation}", request.method(), request.uri());
            reports.lock().unwrap().push(report);
        })
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// What the layer reports of a service that always answers with this code and body.
async fn reports(
    request: Request<Body>,
    status: u16,
    fields: &[(&str, &str)],
    body: &'static str,
) -> Vec<String> {
    let respond = |_: Request<Body>| async {
        let mut response = Response::builder().status(status);
        for (name, value) in fields {
            response = response.header(*name, *value);
        }
        Ok::<_, Infallible>(response.body(Body::from(body)).unwrap())
    };
    let reports = Reports::default();
    let service = reports.layer().layer(service_fn(respond));
    let response = service.oneshot(request).await.unwrap();
    assert_eq!(response.status(), status);
    assert_eq!(to_bytes(response.into_body(), 1000).await.unwrap(), body);
    reports.take()
}

fn request(method: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri("/");
    request.body(Body::empty()).unwrap()
}

#[tokio::test]
async fn the_size_of_the_body_shows_content() {
    assert_eq!(
        reports(request("POST"), 204, &[], "x").await,
        ["POST /: 204 No Content has content (RFC 9110, Section 6.4.1)"],
    );
    assert_eq!(
        reports(request("POST"), 205, &[], "x").await,
        ["POST /: 205 Reset Content has content (RFC 9110, Section 15.3.6)"],
    );
    assert!(reports(request("POST"), 200, &[], "x").await.is_empty());
    let mut conditional = request("GET");
    let date = "Sat, 29 Oct 1994 19:43:31 GMT".parse().unwrap();
    conditional.headers_mut().insert("If-Modified-Since", date);
    assert_eq!(
        reports(conditional, 304, &[], "x").await,
        ["GET /: 304 Not Modified has content (RFC 9110, Section 6.4.1)"],
    );
    assert!(reports(request("POST"), 204, &[], "").await.is_empty());
    assert!(reports(request("POST"), 205, &[], "").await.is_empty());
    // The body of a response to `HEAD` is not sent.
    assert!(reports(request("HEAD"), 205, &[], "x").await.is_empty());
}

#[tokio::test]
async fn an_interim_code_is_final() {
    let mut expecting = request("PUT");
    let expectation = "100-continue".parse().unwrap();
    expecting.headers_mut().insert("Expect", expectation);
    assert_eq!(
        reports(expecting, 100, &[], "").await,
        [
            "PUT /: 100 Continue is an interim response, but is sent as the final one (RFC 9110, Section 15.2)"
        ],
    );
    let link = [("Link", "</style.css>; rel=preload")];
    assert_eq!(reports(request("GET"), 103, &link, "").await.len(), 1);
    assert_eq!(
        reports(request("GET"), 199, &[], "").await,
        [
            "GET /: 199 is an interim response, but is sent as the final one (RFC 9110, Section 15.2)"
        ],
    );
}

/// In HTTP/2, what goes through a tunnel is the body.
#[tokio::test]
async fn a_tunnel_has_a_body() {
    let mut connect = request("CONNECT");
    *connect.version_mut() = Version::HTTP_2;
    assert!(reports(connect, 200, &[], "data").await.is_empty());
}

#[tokio::test]
async fn it_is_around_a_router() {
    let router = Router::new()
        .route("/", get(|| async { "home" }))
        .route("/private", get(|| async { StatusCode::UNAUTHORIZED }));
    let reports = Reports::default();
    let mut app = reports.layer().layer(router);

    let response = app.call(request("POST")).await.unwrap();
    assert_eq!(response.status(), 405);
    assert!(reports.take().is_empty());

    let private = Request::get("/private").body(Body::empty()).unwrap();
    let response = app.clone().oneshot(private).await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(
        reports.take(),
        ["GET /private: 401 Unauthorized lacks `WWW-Authenticate` (RFC 9110, Section 15.5.2)"],
    );
}

/// As a layer of a router, it also compiles, and sees what a handler does.
#[tokio::test]
async fn it_is_in_a_router() {
    let reports = Reports::default();
    let app = Router::new()
        .route("/", get(|| async { StatusCode::NO_CONTENT }))
        .layer(reports.layer());
    let response = app.oneshot(request("GET")).await.unwrap();
    assert_eq!(response.status(), 204);
    assert!(reports.take().is_empty());
}

/// A client is a service too.
#[tokio::test]
async fn it_is_around_a_client() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/", get(|| async { StatusCode::UNAUTHORIZED }));
    let server = tokio::spawn(async { axum::serve(listener, router).await });

    let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
    let reports = Reports::default();
    let client = reports.layer().layer(client);
    let uri = format!("http://{address}/");
    let request = Request::get(&uri).body(Body::empty()).unwrap();
    let response = client.oneshot(request).await.unwrap();
    assert_eq!(response.status(), 401);
    let violation = "401 Unauthorized lacks `WWW-Authenticate` (RFC 9110, Section 15.5.2)";
    assert_eq!(reports.take(), [format!("GET {uri}: {violation}")]);
    server.abort();
}

#[tokio::test]
async fn an_error_goes_through() {
    let fail = |_: Request<Body>| async { Err::<Response<Body>, _>("no response") };
    let reports = Reports::default();
    let service = reports.layer().layer(service_fn(fail));
    assert_eq!(
        service.oneshot(request("GET")).await.unwrap_err(),
        "no response"
    );
    assert!(reports.take().is_empty());
}
