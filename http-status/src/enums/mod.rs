//! The enums of status codes: their trait, their methods, `Status` and `ErrorStatus`.

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
    phrases::{find, longest},
    status::{ErrorStatus, Status},
    status_enum::StatusEnum,
};
