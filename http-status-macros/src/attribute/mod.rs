//! What the user wrote in Rust: the arguments and the enum. Tables are names here, and nothing is known of what
//! is in them.

mod arguments;
mod built_in;
mod item;
mod item_attribute;
mod only;

pub(crate) use self::{
    arguments::{Arguments, Facade, TableArgument, TableName},
    built_in::BuiltIn,
    item::EmptyEnum,
    only::Only,
};
