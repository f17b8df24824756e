//! The reason phrase as it stands on the wire.

mod with_axum;

use std::io;

use http::{Request, Response};
use http_status::{Status, StatusEnum};
use http_status_tests::status_codes;
use hyper::{body::Incoming, ext::ReasonPhrase, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// What hyper has no phrase for, or a former one.
#[status_codes(
    registered,
    nginx,
    cloudflare,
    aws_alb,
    anthropic,
    azure_cosmos_db,
    "../http-status/examples/edge.toml",
    impl(http, hyper)
)]
enum EdgeStatus {}

/// The first line that a server of hyper sends for a status.
async fn status_line<S: StatusEnum + Into<ReasonPhrase> + Into<http::StatusCode>>(
    status: S,
) -> io::Result<String> {
    let answer = move |_: Request<Incoming>| async move {
        let response = Response::builder().status::<http::StatusCode>(status.into());
        response
            .extension::<ReasonPhrase>(status.into())
            .body(String::new())
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let mut client = TcpStream::connect(listener.local_addr()?).await?;
    client
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .await?;
    let (stream, _) = listener.accept().await?;
    http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service_fn(answer))
        .await
        .map_err(io::Error::other)?;
    let mut response = String::new();
    client.read_to_string(&mut response).await?;
    Ok(response.lines().next().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn the_phrase_of_a_status_goes_out() -> io::Result<()> {
    // An interim response is none that a service of hyper can give, except 101.
    for &status in Status::ALL
        .iter()
        .filter(|status| !status.is_informational())
    {
        assert_eq!(status_line(status).await?, format!("HTTP/1.1 {status}"));
    }
    for &status in EdgeStatus::ALL
        .iter()
        .filter(|status| !status.is_informational())
    {
        assert_eq!(status_line(status).await?, format!("HTTP/1.1 {status}"));
    }
    assert_eq!(
        status_line(Status::ContentTooLarge).await?,
        "HTTP/1.1 413 Content Too Large"
    );
    assert_eq!(
        status_line(EdgeStatus::TenantSuspended).await?,
        "HTTP/1.1 480 Tenant Suspended"
    );
    Ok(())
}

#[test]
fn every_phrase_is_one_for_hyper() {
    for &status in EdgeStatus::ALL {
        assert_eq!(
            ReasonPhrase::from(status).as_bytes(),
            status.reason().as_bytes()
        );
    }
}
