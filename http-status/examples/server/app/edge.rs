use axum::extract::Path;
use http_status::status_codes;

/// What `tenant` can fail with: a registered code, and two of our own. The path starts from the folder of `Cargo.toml`.
#[status_codes(
    registered,
    "../http-status/examples/edge.toml",
    only = "404, 480, 580",
    impl(axum08)
)]
pub(crate) enum TenantError {}

pub(crate) async fn tenant(Path(name): Path<String>) -> Result<&'static str, TenantError> {
    match name.as_str() {
        "acme" => Ok("The data of Acme\n"),
        "spam" => Err(TenantError::TenantSuspended),
        "nomad" => Err(TenantError::ShardMoving),
        _ => Err(TenantError::NotFound),
    }
}
