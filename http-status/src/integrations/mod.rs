//! The traits of other crates, one feature a file. Each file has the macro that gives them to an enum, and gives them to
//! `Status`, `ErrorStatus` and `AnyStatus`.

#[cfg(feature = "axum08")]
mod axum08;
mod disabled;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "http02")]
mod http02;
#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "serde")]
mod serde;
#[cfg(any(feature = "http", feature = "http02"))]
mod status_code;
mod with_feature;

#[cfg(feature = "axum08")]
pub use self::axum08::{WithBody, with_body};
#[cfg(feature = "http")]
pub use self::http::missing_fields;
#[cfg(feature = "hyper")]
pub use self::hyper::set_reason;
#[cfg(feature = "serde")]
pub use self::serde::StatusVisitor;
