//! The traits of other crates, one feature a file.

mod axum08;
mod http;
mod hyper;
mod serde;
mod with_feature;

#[cfg(feature = "axum08")]
pub use self::axum08::{WithBody, with_body};
#[cfg(feature = "http")]
pub use self::http::missing_fields;
#[cfg(feature = "hyper")]
pub use self::hyper::set_reason;
#[cfg(feature = "serde")]
pub use self::serde::StatusVisitor;
