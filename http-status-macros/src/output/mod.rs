//! The Rust that the codes become.

mod data;
mod expand;
mod markdown;

use crate::{
    attribute::{EmptyEnum, Facade},
    merge::Code,
};

pub(crate) use self::expand::expand;
#[cfg(test)]
pub(crate) use self::markdown::CLASSES;

/// An enum as it is written out. The output never looks back at arguments, sources or rows.
pub(crate) struct Enum<'a> {
    pub(crate) item: EmptyEnum,
    pub(crate) facade: &'a Facade,
    /// In ascending order, one for each number and one for each name.
    pub(crate) codes: Vec<Code<'a>>,
    /// How many codes `Status` has, if the table `registered` is among the tables.
    pub(crate) registry_size: Option<usize>,
    /// Whether `only` has no code below 400.
    pub(crate) has_error_statuses_only: bool,
    /// The paths of the tables of the user, as the attribute gives them.
    pub(crate) files: Vec<&'a str>,
}
