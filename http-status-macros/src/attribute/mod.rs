//! What the user wrote in Rust: the arguments and the enum. Tables are names here, and nothing is known of what
//! is in them.

mod arguments;
mod built_in;
mod facade;
mod item;
mod item_attribute;
mod only;
mod table_name;
mod tokens;

pub(crate) use self::{
    arguments::{Arguments, TableArgument},
    built_in::BuiltIn,
    facade::FacadeOptions,
    item::EmptyEnum,
    only::Only,
    table_name::TableName,
};
