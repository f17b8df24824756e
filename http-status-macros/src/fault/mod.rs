//! What is wrong in an attribute or a table, where it is, and how a person sees it.

mod document;
mod drawing;
mod invisible;
mod nearest;
mod report;

pub(crate) use self::{
    document::{At, Document, Place},
    invisible::is_invisible,
    nearest::{did_you_mean, nearest},
    report::{Report, compile_error, error},
};
