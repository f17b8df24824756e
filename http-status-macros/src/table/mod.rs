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
    registry::{find_registered_code, find_registration, registered_codes},
    row::{END_OF_CODES, Field, Redirect, Row, Spec, or_empty},
    rows::read_rows,
    source::{Source, list_paths_of_files, read_sources},
};
