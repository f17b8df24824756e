//! Short programs for what people do with status codes.
//!
//! This module has documentation only. Every example is compiled and run by the tests of this crate.

#[doc = include_str!("recipes/errors.md")]
pub mod errors {}

#[doc = include_str!("recipes/actix.md")]
pub mod errors_in_actix {}

#[doc = include_str!("recipes/openapi.md")]
pub mod openapi {}

#[doc = include_str!("recipes/check.md")]
pub mod check {}

#[doc = include_str!("recipes/check_in_actix.md")]
pub mod check_in_actix {}

#[doc = include_str!("recipes/retry.md")]
pub mod retry {}

#[doc = include_str!("recipes/accept.md")]
pub mod accept {}

#[doc = include_str!("recipes/telemetry.md")]
pub mod telemetry {}

#[doc = include_str!("recipes/http.md")]
pub mod stay_with_http {}
