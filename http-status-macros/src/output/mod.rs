//! The Rust that the rows become.

mod data;
pub(crate) mod expand;
mod markdown;
