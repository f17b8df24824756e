//! What the generated code calls, and nobody else.

#[cfg(feature = "axum08")]
pub use ::axum_core;
#[cfg(feature = "http")]
pub use ::http;
#[cfg(feature = "http02")]
pub use ::http02;
#[cfg(feature = "hyper")]
pub use ::hyper;
#[cfg(feature = "serde")]
pub use ::serde_core;

#[cfg(feature = "serde")]
pub use crate::integrations::StatusVisitor;
#[cfg(feature = "http")]
pub use crate::integrations::missing_fields;
#[cfg(feature = "hyper")]
pub use crate::integrations::set_reason;
#[cfg(feature = "axum08")]
pub use crate::integrations::with_body;
pub use crate::{
    enums::{fill_column, find_phrase, index_of_digits, max_len, names, write},
    facts::{Parts, make_field, make_redirect, make_spec},
    number::{Sealed, make_unknown, parse},
};
