use std::{pin::pin, time::Duration};

use axum::{Router, body::Body, extract::Request, middleware, serve::Listener};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, time};
use tower::{Layer, ServiceExt};

use super::explain::explain;

/// How long a client may take.
#[derive(Clone, Copy)]
pub(crate) struct Timeouts {
    /// To send the header section of a request. A connection that stays idle for so long is closed too.
    pub(crate) header: Duration,
    /// To end its requests, once the server stops.
    pub(crate) stop: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            stop: Duration::from_secs(10),
        }
    }
}

/// Serves until `stop` is ready, and then until the requests in flight are answered.
///
/// `axum::serve` does the same without a timeout for the header section.
pub(crate) async fn serve(
    mut listener: TcpListener,
    routes: Router,
    timeouts: Timeouts,
    stop: impl Future<Output = ()>,
) {
    // Around the router and not one of its layers: the router comes later than these with `Allow` and `Content-Length`.
    let service = middleware::from_fn(explain).layer(routes);
    let service = TowerToHyperService::new(
        service.map_request(|request: Request<Incoming>| request.map(Body::new)),
    );
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(timeouts.header);
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        tokio::select! {
            (stream, _) = Listener::accept(&mut listener) => {
                let connection = http.serve_connection(TokioIo::new(stream), service.clone());
                tokio::spawn(connections.watch(connection));
            }
            () = &mut stop => break,
        }
    }
    drop(listener);
    // Whoever is late has had the time.
    let _ = time::timeout(timeouts.stop, connections.shutdown()).await;
}
