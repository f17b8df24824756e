//! Short programs for what people do with status codes.
//!
//! This module has documentation only. Each recipe has the lines to paste into a shell, and every example is
//! compiled and run after exactly these.

#[doc = include_str!("recipes/errors.md")]
#[doc(alias("problem", "problem details", "axum", "RFC 9457"))]
pub mod errors {}

#[doc = include_str!("recipes/errors_in_actix.md")]
#[doc(alias("actix"))]
pub mod errors_in_actix {}

#[doc = include_str!("recipes/check.md")]
#[doc(alias("lint", "linter", "conformance", "missing header"))]
pub mod check {}

#[doc = include_str!("recipes/check_in_actix.md")]
#[doc(alias("actix"))]
pub mod check_in_actix {}

#[doc = include_str!("recipes/retry.md")]
#[doc(alias("Retry-After", "retry after", "backoff"))]
pub mod retry {}

#[doc = include_str!("recipes/redirects.md")]
#[doc(alias("follow", "Location"))]
pub mod redirects {}

#[doc = include_str!("recipes/accept.md")]
#[doc(alias("config", "configuration"))]
pub mod accept {}

#[doc = include_str!("recipes/telemetry.md")]
#[doc(alias("metrics", "OpenTelemetry", "label"))]
pub mod telemetry {}

#[doc = include_str!("recipes/advice.md")]
#[doc(alias("explain"))]
pub mod advice {}

#[doc = include_str!("recipes/openapi.md")]
#[doc(alias("utoipa", "aide", "swagger"))]
pub mod openapi {}

#[doc = include_str!("recipes/database.md")]
#[doc(alias("postgres", "sql", "sqlx", "diesel", "rusqlite", "smallint"))]
pub mod database {}

#[doc = include_str!("recipes/status_code.md")]
#[doc(alias("StatusCode", "migrate"))]
pub mod status_code {}
