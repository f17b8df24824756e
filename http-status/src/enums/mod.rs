//! The enums of status codes: their trait, their methods, and `Status`.

mod columns;
mod conversions;
mod methods;
#[doc(hidden)]
pub mod names;
mod phrases;
mod registered;
mod status;
mod status_enum;

pub(crate) use self::phrases::is_phrase_of;
pub use self::{
    columns::{column, write},
    phrases::{find, parse_with_phrase},
    status::Status,
    status_enum::StatusEnum,
};
