use std::{net::SocketAddr, time::Duration};

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Uri},
    response::{IntoResponse, Response},
};
use http_status::{AnyStatus, Status};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use tokio::time::timeout;

/// Passes the status of another server on, with the fields that belong to it. `AnyStatus` holds whatever number it sends.
pub(crate) async fn pass_on(
    State(server): State<SocketAddr>,
    Path(path): Path<String>,
) -> Result<Response, Status> {
    let uri = format!("http://{server}/{path}");
    let uri = uri.parse::<Uri>().map_err(|_| Status::BadRequest)?;
    let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
    let response = timeout(Duration::from_secs(5), client.get(uri))
        .await
        .map_err(|_| Status::GatewayTimeout)?
        .map_err(|_| Status::BadGateway)?;

    let status = AnyStatus::from(response.status());
    let mut headers = HeaderMap::new();
    for field in status.fields() {
        if let Some(value) = response.headers().get(field.name()) {
            headers.insert(field.name(), value.clone());
        }
    }
    Ok((headers, status).into_response())
}
