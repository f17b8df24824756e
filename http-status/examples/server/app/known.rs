use http_status::status_codes;

/// Every code that we have a reason phrase for.
///
/// `map_response(KnownStatus::with_reason)` sends it. Otherwise hyper sends "Payload Too Large" for 413, and none for 499.
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
pub(crate) enum KnownStatus {}
