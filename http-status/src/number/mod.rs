//! The number of a status, and what is wrong with one.

mod into_code;
mod parse;
mod unknown;

pub(crate) use self::parse::{read_code, read_digits};
pub use self::{
    into_code::{IntoCode, Sealed},
    parse::{ParseStatusError, parse},
    unknown::{UnknownStatus, make_unknown},
};
