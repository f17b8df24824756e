//! Short programs for what people do with status codes.
//!
//! This module has documentation only. Each recipe begins with the lines to paste into a shell, and every example is
//! compiled and run from exactly these.

#[doc = include_str!("recipes/errors.md")]
pub mod errors {}

#[doc = include_str!("recipes/errors_in_actix.md")]
pub mod errors_in_actix {}

#[doc = include_str!("recipes/check.md")]
pub mod check {}

#[doc = include_str!("recipes/check_in_actix.md")]
pub mod check_in_actix {}

#[doc = include_str!("recipes/retry.md")]
pub mod retry {}

#[doc = include_str!("recipes/redirects.md")]
pub mod redirects {}

#[doc = include_str!("recipes/accept.md")]
pub mod accept {}

#[doc = include_str!("recipes/telemetry.md")]
pub mod telemetry {}

#[doc = include_str!("recipes/advice.md")]
pub mod advice {}

#[doc = include_str!("recipes/openapi.md")]
pub mod openapi {}

#[doc = include_str!("recipes/database.md")]
pub mod database {}

#[doc = include_str!("recipes/status_code.md")]
pub mod status_code {}
