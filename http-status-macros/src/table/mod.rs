//! The tables that the attribute names, from their sources to their rows.

mod built_in;
pub(crate) mod facts;
mod keys;
mod registry;
mod row;
mod rows;
pub(crate) mod source;
mod syntax;
mod tree;

pub(crate) use self::{
    registry::{registered_code, registered_codes, registration},
    row::{END_OF_CODES, Field, Redirect, Row, Spec, or_empty},
    rows::rows,
    source::{Source, paths_of_files, read},
};
