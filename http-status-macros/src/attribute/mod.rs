//! What the user wrote in Rust.

mod args;
mod dependency;
mod item;
mod only;
mod tables;

pub(crate) use self::{
    args::{Args, TableArg, TableName},
    item::EmptyEnum,
    only::Only,
    tables::built_in,
};
