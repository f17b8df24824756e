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
    columns::{fill_column, write},
    digits::index_of_digits,
    phrases::{find_phrase, max_len},
    status::{ErrorStatus, Status},
    status_enum::StatusEnum,
};
