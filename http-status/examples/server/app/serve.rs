use std::{pin::pin, sync::Arc, time::Duration};

use axum::{body::Body, extract::Request, serve::Listener};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
    time,
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use super::App;

/// What clients may take.
#[derive(Clone, Copy)]
pub(crate) struct Limits {
    /// To send the header section of a request. A connection that is idle for so long is closed too.
    pub(crate) header: Duration,
    /// To send the content of a request, and to wait for the handler.
    pub(crate) request: Duration,
    /// To read a part of a response.
    pub(crate) write: Duration,
    /// To end their requests after the server was stopped.
    pub(crate) stop: Duration,
    /// Others wait in the queue of the system.
    pub(crate) connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            header: Duration::from_secs(10),
            request: Duration::from_secs(10),
            write: Duration::from_secs(10),
            stop: Duration::from_secs(10),
            connections: 1000,
        }
    }
}

/// Serves until `stop` is ready, and then until the requests in flight are answered.
///
/// `axum::serve` does the same without limits.
pub(crate) async fn serve(
    mut listener: TcpListener,
    app: App,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let service = app.map_request(|request: Request<Incoming>| request.map(Body::new));
    let service = TowerToHyperService::new(service);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.header);
    let connections = GracefulShutdown::new();
    let permits = Arc::new(Semaphore::new(limits.connections));
    let mut stop = pin!(stop);
    loop {
        let (permit, stream) = tokio::select! {
            accepted = accept(&mut listener, &permits) => accepted,
            () = &mut stop => break,
        };
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(limits.write));
        let stream = TokioIo::new(Box::pin(stream));
        let connection = connections.watch(http.serve_connection(stream, service.clone()));
        tokio::spawn(async move {
            // A client that broke off or was too slow needs no answer.
            let _ = connection.await;
            drop(permit);
        });
    }
    drop(listener);
    // A client that is late now has had its time.
    let _ = time::timeout(limits.stop, connections.shutdown()).await;
}

/// The next connection, once there is room for it.
async fn accept(
    listener: &mut TcpListener,
    permits: &Arc<Semaphore>,
) -> (Option<OwnedSemaphorePermit>, TcpStream) {
    let permit = Arc::clone(permits).acquire_owned().await.ok();
    let (stream, _) = Listener::accept(listener).await;
    (permit, stream)
}
