//! A set of status codes.

// rustdoc shows the methods in the order of the files: first what people use first.
mod status_set;

mod display;
mod error;
mod grammar;
mod iter;
mod operators;
mod pad;

pub use self::{
    error::ParseStatusSetError,
    iter::{StatusSetIter, StatusSetRanges},
    status_set::StatusSet,
};
