//! Nothing here is as the macro could expect it: no prelude, other things under the usual names, and lints denied.
#![no_implicit_prelude]
#![deny(
    warnings,
    missing_docs,
    clippy::pedantic,
    clippy::integer_division,
    clippy::integer_division_remainder_used
)]
// What a user forbids, an expansion may not allow.
#![forbid(
    deprecated,
    unused_imports,
    unused_qualifications,
    non_upper_case_globals,
    unreachable_pub
)]

/// A table of its own.
#[::http_status::status_codes("names.toml")]
pub enum Names {}

/// All tables, and the conversions to and from `Status`.
#[::http_status::status_codes(
    registered,
    nginx,
    cloudflare,
    aws_alb,
    anthropic,
    azure_cosmos_db,
    "names.toml",
    impl(axum08, http, http02, hyper, serde)
)]
pub enum Everything {}

/// With attributes of the user's own.
#[::http_status::status_codes(registered, "names.toml", impl(axum08, http, http02, hyper, serde))]
#[non_exhaustive]
#[repr(i32)]
pub enum Open {}

/// An enum under a name of the prelude.
#[::http_status::status_codes(registered)]
pub enum Option {}

/// Another one.
#[::http_status::status_codes(registered, "names.toml")]
pub enum String {}

/// Other things under the names of the language and of the standard library.
pub mod shadowed {
    // That a type is written as `u16` is the point.
    #![allow(non_camel_case_types)]

    /// What actix-web makes of a handler.
    pub struct status;
    /// Another.
    pub struct code;
    /// No integer.
    pub struct u16;
    /// No integer.
    pub struct u8;
    /// No integer.
    pub struct usize;
    /// No truth.
    pub struct bool;
    /// No text.
    pub struct str;
    /// No option.
    pub struct Option;
    /// No result.
    pub struct Result;
    /// No trait.
    pub struct Copy;
    /// No trait.
    pub struct From;
    /// No function.
    pub struct Some;
    /// No function.
    pub struct Ok;
    /// No value.
    pub struct None;
    /// No crate.
    pub mod core {}
    /// No crate.
    pub mod std {}
    /// No crate.
    pub mod alloc {}
    /// No crate.
    pub mod http_status {}

    /// Among them.
    #[::http_status::status_codes(registered, "names.toml")]
    pub enum Status {}
}

/// A unit struct, as actix-web makes of a handler, for each name that the macros of the facade give a parameter or
/// a variable. `names` of `__private` keeps them from becoming patterns.
pub mod parameters {
    #![allow(non_camel_case_types, missing_docs)]

    pub struct body;
    pub struct class;
    pub struct code;
    pub struct deserializer;
    pub struct f;
    pub struct headers;
    pub struct index;
    pub struct reason;
    pub struct response;
    pub struct rows;
    pub struct serializer;
    pub struct status;
    pub struct statuses;

    /// With all that a feature adds.
    #[::http_status::status_codes(registered, impl(axum08, http, http02, hyper, serde))]
    pub enum Status {}
}

/// The facade under another name.
pub mod renamed {
    pub use ::http_status as other;

    /// By that name.
    #[other::status_codes(registered, impl(serde), crate = super::renamed::other)]
    pub enum Renamed {}
}

/// In the body of a function, where `Option` is something else.
#[must_use]
pub fn phrase() -> &'static ::core::primitive::str {
    #[allow(dead_code, reason = "that it compiles is the point")]
    struct Option;

    #[::http_status::status_codes(registered)]
    enum Local {}

    Local::NotFound.reason()
}

/// Not for everybody.
mod private {
    #[::http_status::status_codes(nginx)]
    pub(super) enum Nginx {}

    // clippy complains of `MultiStatus` in an enum of this name, unless it is public.
    #[::http_status::status_codes(registered)]
    pub(super) enum Status {}
}

/// A variant of an enum that is private.
#[must_use]
pub fn closed() -> ::core::primitive::u16 {
    private::Nginx::ClientClosedRequest.code() + private::Status::Ok.code()
}
