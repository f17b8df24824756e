//! The service. The first five modules each show one thing that you can copy.

mod edge;
mod known;
mod missing_fields;
mod orders;
mod upstream;

mod code;
mod content;
mod error;
mod explanation;
mod format;
mod host;
mod page;
mod serve;

use std::{convert::Infallible, net::SocketAddr};

use axum::{
    Router,
    extract::Request,
    http::{StatusCode, Uri, header},
    middleware::{from_fn, map_response},
    response::Response,
    routing::{any, get, post},
};
use http_status::Status;
use tower::{ServiceBuilder, util::BoxCloneSyncService};
use tower_http::timeout::TimeoutLayer;

use self::{error::AppError, known::KnownStatus};

pub(crate) use self::serve::{Limits, serve};

pub(crate) type App = BoxCloneSyncService<Request, Response, Infallible>;

/// All routes and layers. `upstream` is the server that `/upstream/...` asks.
pub(crate) fn app(upstream: SocketAddr, limits: Limits) -> App {
    let css = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    let routes = Router::new()
        .route("/", get(content::index))
        .route("/style.css", get((css, include_str!("style.css"))))
        .route("/codes/{code}", any(code::explain))
        .route("/status/{code}", any(code::respond))
        .route("/orders", post(orders::order))
        .route("/tenants/{name}", get(edge::tenant))
        .route("/upstream/{*path}", get(upstream::pass_on))
        .with_state(upstream)
        // `missing_fields` finds what this handler forgets.
        .route("/broken", any(async || Status::MethodNotAllowed))
        .fallback(async |uri: Uri| AppError::NoRoute(uri));

    let too_slow = StatusCode::from(Status::RequestTimeout);
    // The first layer is the outermost one. They are not layers of the router, which adds `Allow` and `Content-Length`
    // after its own.
    let service = ServiceBuilder::new()
        .option_layer(cfg!(debug_assertions).then(|| from_fn(missing_fields::report)))
        .layer(map_response(KnownStatus::with_reason))
        .layer(from_fn(content::explain))
        .layer(from_fn(host::check))
        .layer(TimeoutLayer::with_status_code(too_slow, limits.request))
        .service(routes);
    BoxCloneSyncService::new(service)
}
