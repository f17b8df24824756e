//! The Rust that the codes become.

mod data;
mod expand;
mod markdown;
mod sentences;

pub(crate) use self::expand::{Enum, expand};
