//! Functions with the names of the parameters and variables in the macros of the facade.
//!
//! A crate may have `struct code;` beside its enum. actix-web generates such a struct for a handler named `code`. In
//! `fn from_code(code: u16)`, `code` would then be a pattern that matches only the struct. The macros import the
//! functions, which hide the struct and cannot be patterns, so that `code` is a parameter again.

macro_rules! functions {
    ($($name:ident)*) => { $(pub const fn $name() {})* };
}
functions! { body class code deserializer f headers index reason response rows serializer status statuses }
