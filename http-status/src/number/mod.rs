//! The number of a status, and what is wrong with one.

mod into_code;
mod parse;
mod unknown;

pub(crate) use self::parse::{split_phrase, wrong_reason};
pub use self::{
    into_code::{IntoCode, Sealed},
    parse::{ParseStatusError, WrongReason, index, no_status},
    unknown::{UnknownStatus, unknown},
};
