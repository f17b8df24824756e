//! The tables that the attribute names, from their texts to their rows.

mod keys;
pub(crate) mod name;
pub(crate) mod read;
mod row;
pub(crate) mod source;
mod toml;
mod variant;
pub(crate) mod words;

pub(crate) use self::{
    row::{Field, Redirect, Row, Spec, text},
    variant::{Variant, ends_with_its_header, is_interim},
};
