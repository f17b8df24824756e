//! The tables that the attribute names, from their sources to their rows.

mod built_in;
mod definitions;
mod entries;
pub(crate) mod facts;
mod keys;
pub(crate) mod name;
mod registry;
mod row;
mod rows;
pub(crate) mod source;
mod tree;

pub(crate) use self::{
    registry::Registry,
    row::{Field, Redirect, Row, Spec, is_appendix, or_empty},
    rows::rows,
    source::{Source, paths_of_files, read},
};
