//! An exhaustive `enum` of the IANA HTTP status codes, generated from a table while compiling.
#![no_std]

extern crate self as http_status;

mod class;
mod methods;
mod registered;
mod semantics;
mod spec;
mod status;
mod status_enum;
mod unknown;

#[doc(hidden)]
pub mod __private;

pub use http_status_macros::status_codes;

pub use crate::{
    class::StatusClass,
    semantics::{Cacheability, Content, Field, Permanence, Redirect, RedirectMethod, Requirement},
    spec::{Registration, Spec},
    status::Status,
    status_enum::StatusEnum,
    unknown::{ParseStatusError, UnknownStatus},
};
