//! A service with what people copy: `cargo run --example server`, then `curl -i localhost:3000`.

use std::{env, error::Error, fmt, net::SocketAddr, process::ExitCode};

use axum::{
    Json, Router,
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Uri, header::CONTENT_TYPE},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};
use http_status::{AnyStatus, CheckLayer, Content, Rule, StatusClass, status_codes};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use serde_json::json;
use tokio::net::TcpListener;
use tower::{Layer, make::Shared};

/// The registered codes, and those of this service. The path starts from the folder of `Cargo.toml`.
#[status_codes(
    registered,
    "../http-status/examples/shop.toml",
    impl(axum08, hyper, serde)
)]
enum ShopStatus {}

/// What can go wrong with an order.
enum OrderError {
    NoArticle(String),
    SoldOut(String),
}

impl OrderError {
    /// Exhaustive, so that a new kind of error does not compile before it has a status.
    fn status(&self) -> ShopStatus {
        match self {
            Self::NoArticle(_) => ShopStatus::NotFound,
            Self::SoldOut(_) => ShopStatus::OutOfStock,
        }
    }
}

impl fmt::Display for OrderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoArticle(name) => write!(f, "There is no article {name:?}."),
            Self::SoldOut(name) => write!(f, "The last {name} is sold."),
        }
    }
}

/// A problem document (RFC 9457).
impl IntoResponse for OrderError {
    fn into_response(self) -> Response {
        let status = self.status();
        let problem = json!({
            "status": status,
            "title": status.reason(),
            "detail": self.to_string(),
        });
        let content_type = [(CONTENT_TYPE, "application/problem+json")];
        status.with((content_type, Json(problem))).into_response()
    }
}

async fn order(Path(article): Path<String>) -> Result<String, OrderError> {
    match article.as_str() {
        "teapot" => Ok("The teapot is yours.\n".to_owned()),
        "kettle" => Err(OrderError::SoldOut(article)),
        _ => Err(OrderError::NoArticle(article)),
    }
}

#[derive(Clone)]
struct Upstream {
    client: Client<HttpConnector, Body>,
    address: SocketAddr,
}

/// Passes on the status of another server, whatever it is, with the fields that belong to it.
async fn pass_on(
    State(Upstream { client, address }): State<Upstream>,
    Path(path): Path<String>,
) -> Result<(HeaderMap, AnyStatus), ShopStatus> {
    let uri = format!("http://{address}/{path}");
    let uri = uri.parse::<Uri>().map_err(|_| ShopStatus::BadRequest)?;
    let response = client.get(uri).await;
    let response = response.map_err(|_| ShopStatus::BadGateway)?;

    let status = AnyStatus::from(response.status());
    let mut headers = HeaderMap::new();
    for field in status.fields() {
        if let Some(value) = response.headers().get(field.name()) {
            headers.insert(field.name(), value.clone());
        }
    }
    Ok((headers, status))
}

/// Lists all codes.
async fn list() -> String {
    let mut lines = Vec::new();
    for class in StatusClass::ALL {
        lines.push(class.to_string());
        for status in ShopStatus::ALL {
            if status.class() == *class {
                lines.push(format!("    {status}"));
            }
        }
    }
    lines.join("\n") + "\n"
}

/// Answers with a code, and explains it. The check reports a 405, since it needs `Allow`.
async fn answer(Path(status): Path<ShopStatus>) -> Response {
    let docs = status.docs();
    let text = format!("{status}\n\n{docs}\n\n{}\n", status.spec().url());
    // An interim response would not answer the request.
    if status.is_informational() {
        return text.into_response();
    }
    match status.content() {
        Content::Allowed => status.with(text).into_response(),
        _ => status.into_response(),
    }
}

fn make_app(upstream: Upstream) -> Router {
    Router::new()
        .route("/", get(list))
        .route("/{code}", get(answer))
        .route("/orders/{article}", get(order))
        .route("/upstream/{*path}", get(pass_on))
        .with_state(upstream)
        // Otherwise, hyper would send its own phrases.
        .layer(map_response(ShopStatus::add_reason_phrase))
}

#[tokio::main]
async fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let port = match arguments.as_slice() {
        [] => Some(3000),
        [port] => port.parse().ok(),
        _ => None,
    };
    let Some(port) = port else {
        eprintln!("error: expected a port\n\nUsage: server [PORT]");
        return Ok(ExitCode::from(2));
    };
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    println!("http://{address}");
    let client = Client::builder(TokioExecutor::new()).build_http();
    // For want of another server, this one asks itself.
    let app = make_app(Upstream { client, address });
    // The check is around the router, since axum adds `Allow` last.
    let check = CheckLayer::new(|violation, request| {
        // axum adds `Content-Length: 0` to a 204, and hyper removes it.
        if violation.rule() != Rule::ForbiddenLength {
            eprintln!("{} {}: {violation}", request.method(), request.uri());
        }
    });
    axum::serve(listener, Shared::new(check.layer(app))).await?;
    Ok(ExitCode::SUCCESS)
}
