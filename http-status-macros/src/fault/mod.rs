//! What is wrong in an attribute or a table, where it is, and how a person sees it.

mod characters;
mod drawing;
mod nearest;
mod report;

pub(crate) use self::{
    characters::{foreign_character, is_bidirectional, with_number},
    nearest::{did_you_mean, nearest},
    report::{Fault, Report, compile_error, error_with_help},
};
