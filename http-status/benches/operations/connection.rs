//! What hyper spends on a request and its response, over a connection that is in memory.

use std::{
    cell::Cell,
    convert::Infallible,
    future::Future,
    io,
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use http_body_util::Full;
use http_status::Status;
use hyper::{
    Request, Response,
    body::{Bytes, Incoming},
    rt::{Read, ReadBufCursor, Write},
    server::conn::http1::Builder,
    service::service_fn,
};

const REQUEST: &[u8] = b"GET /orders/7 HTTP/1.1\r\n\
    host: example.com\r\n\
    user-agent: Mozilla/5.0\r\n\
    accept: */*\r\n\
    accept-encoding: gzip, br\r\n\
    accept-language: en\r\n\r\n";

/// A client that sends the request once for each code, and takes what it gets.
struct Client {
    requests: usize,
    bytes_taken: usize,
}

/// Serves all requests of one client. It is one call for each code, as in every pass.
pub(crate) fn serve() -> usize {
    let responses = Cell::new(0);
    let respond = |_: Request<Incoming>| {
        responses.set(responses.get() + 1);
        let response = Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .header("cache-control", "max-age=60")
            .header("etag", "\"7\"")
            .header("vary", "accept")
            .body(Full::new(Bytes::from_static(b"<h1>Order 7</h1>")));
        async { Ok::<_, Infallible>(response.expect("a response")) }
    };
    let client = Client {
        requests: Status::ALL.len(),
        bytes_taken: 0,
    };
    let connection = Builder::new().serve_connection(client, service_fn(respond));
    let mut connection = pin!(connection);
    let mut context = Context::from_waker(Waker::noop());
    while connection.as_mut().poll(&mut context).is_pending() {}
    assert_eq!(responses.get(), Status::ALL.len());
    responses.get()
}

impl Read for Client {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        mut buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.requests > 0 {
            self.requests -= 1;
            buffer.put_slice(REQUEST);
        }
        Poll::Ready(Ok(()))
    }
}

impl Write for Client {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.bytes_taken += bytes.len();
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
