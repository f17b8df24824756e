//! What is wrong, where, and how a person sees it.

mod drawing;
mod invisible;
mod nearest;
mod place;
mod report;

pub(crate) use self::{
    invisible::is_invisible,
    nearest::{did_you_mean, nearest},
    place::{At, Place, Source},
    report::{MAX_FAULTS, Report, compile_error, error},
};
