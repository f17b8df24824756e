//! The enums of status codes: their trait, their methods, and `Status`.

mod columns;
mod conversions;
mod digits;
mod methods;
#[doc(hidden)]
pub mod names;
mod phrases;
mod registered;
mod status;
mod status_enum;
mod unknown;

pub use self::{
    columns::{column, write},
    digits::index_of_digits,
    phrases::find,
    status::Status,
    status_enum::StatusEnum,
};
