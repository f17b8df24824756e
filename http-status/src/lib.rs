//! An exhaustive `enum` of the HTTP status codes: every code of the IANA registry, and what the RFCs say about it.
//!
//! ```
//! use http_status::{Status, StatusClass};
//!
//! fn advice(code: u16) -> &'static str {
//!     match Status::try_from(code) {
//!         Ok(Status::NotFound | Status::Gone) => "forget the URL",
//!         Ok(Status::TooManyRequests | Status::ServiceUnavailable) => "wait, then ask again",
//!         Ok(status) if status.redirect().is_some() => "ask again at `Location`",
//!         Ok(status) => status.docs(),
//!         Err(unknown) => unknown.equivalent().docs(),
//!     }
//! }
//!
//! assert_eq!(advice(404), "forget the URL");
//! assert_eq!(advice(471), Status::BadRequest.docs());
//! ```
//!
//! [`Status`] has one variant for each code, documented in your editor, and its page lists them all. The variants, their
//! docs and every answer below come from one table, which is checked against the registry and the RFCs.
//!
//! # What a status knows
//!
//! - [`code`](Status::code), [`as_str`](Status::as_str), [`reason`](Status::reason), [`class`](Status::class),
//!   [`docs`](Status::docs): the number, the three digits, the phrase, the class, and what it all means.
//! - [`cacheability`](Status::cacheability), [`content`](Status::content), [`redirect`](Status::redirect),
//!   [`retry`](Status::retry), [`fields`](Status::fields): what a cache may store, which responses have no content, what a
//!   redirect does to the method, whether the request may be sent again, and which fields a response must carry. With the
//!   feature `http`, [`missing_fields`](Status#method.missing_fields) finds those that a response lacks.
//! - [`spec`](Status::spec), [`registration`](Status::registration), [`former_reasons`](Status::former_reasons): where to
//!   read on, the state in the registry, and the phrases of older specifications.
//!
//! All of these are `const`, except `missing_fields`, and cost a few instructions; a program contains only the columns of
//! the table that it asks for.
//!
//! # Any number
//!
//! What a peer sends may be any number. [`TryFrom<u16>`](Status#impl-TryFrom%3Cu16%3E-for-Status) gives one without a variant
//! back as an [`UnknownStatus`], which still has a [class](UnknownStatus::class) and a registered code [to treat it
//! as](UnknownStatus::equivalent); [`Status::from_code_lossy`] goes there at once. [`AnyStatus`] holds either: it is the type of
//! a field that must not lose a number.
//!
//! ```
//! # use http_status::{AnyStatus, Status, StatusClass};
//! let unknown = Status::try_from(299).unwrap_err();
//! assert_eq!(unknown.class(), StatusClass::Successful);
//! assert_eq!(unknown.equivalent(), Status::Ok);
//!
//! let any = AnyStatus::new(299);
//! assert!(any.is_success() && any != Status::Ok);
//! ```
//!
//! # Sets
//!
//! What a client retries, or an alert counts, is a [`StatusSet`]: a constant, or a line of a configuration.
//!
//! ```
//! # use http_status::{Status, StatusSet};
//! let alert: StatusSet = "5xx, 429".parse()?;
//! assert!(alert.contains(Status::BadGateway));
//! # Ok::<(), http_status::ParseStatusSetError>(())
//! ```
//!
//! # Your own codes
//!
//! Vendors have codes that no registry knows, and most services have some of their own. [`status_codes`] makes an enum of
//! the tables that you name, with the methods of [`Status`]; [`StatusEnum`] is for code that works with any of them.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! use http_status::Status;
//!
//! /// What our edge can answer or log.
//! #[http_status::status_codes(registered, nginx, cloudflare, "examples/edge.toml")]
//! pub enum EdgeStatus {}
//!
//! assert_eq!(EdgeStatus::ClientClosedRequest.code(), 499);
//! assert_eq!(EdgeStatus::from(Status::NotFound), EdgeStatus::NotFound);
//! assert!(Status::try_from(EdgeStatus::TenantSuspended).is_err());
//! # }
//! ```
//!
//! An enum can also have a part of the codes, and [the traits of a feature](#features) if it asks for them. This one is an
//! [`Error`](core::error::Error), and with axum a handler fails with it by `?`, so it never answers a failure with 200:
//!
//! ```
//! # #[cfg(all(feature = "axum08", feature = "macros"))] {
//! /// What a handler of ours can fail with.
//! #[http_status::status_codes(registered, only = "4xx, 5xx", impl(axum08))]
//! enum ErrorStatus {}
//!
//! async fn square(number: String) -> Result<String, ErrorStatus> {
//!     let number: u32 = number.parse().map_err(|_| ErrorStatus::UnprocessableContent)?;
//!     let square = number.checked_mul(number).ok_or(ErrorStatus::UnprocessableContent)?;
//!     Ok(square.to_string())
//! }
//! # }
//! ```
//!
//! # What exhaustiveness costs
//!
//! A `match` without `_` stops compiling when a code is registered or renamed, and so each such change is a breaking one: a
//! new minor version before 1.0, a major one after. Code that does not care uses `_ =>`, [`class`](Status::class) or the
//! facts, and never notices. A former name, such as [`Status::PayloadTooLarge`], stays as a deprecated constant, which
//! works in patterns too.
//!
//! Do not `use http_status::Status::*`: the variant `Ok` would take the place of `Result::Ok`, and a former name in a
//! pattern would become a new binding that matches everything.
//!
//! # Features
//!
//! Only `macros` is on by default. [`Status`] gets the implementations of every feature that is on; an enum of your own gets those
//! that it asks for, as in `impl(serde, axum08)`. [`AnyStatus`] has the conversions and comparisons of `serde`, `http` and
//! `http02`, [`StatusSet`] those of `serde`, and [`StatusClass`] is made from a `StatusCode` by `TryFrom`.
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `macros` | `status_codes`, which makes enums of your own, and makes `Status` from its table while compiling |
//! | `serde` | `Serialize` and `Deserialize`: a status as its number, a `StatusSet` as its text |
//! | `http` | conversions to and from `http::StatusCode` 1.x, `==` with it, and `missing_fields` |
//! | `http02` | the conversions for `http` 0.2, as in actix-web 4 |
//! | `axum08` | `IntoResponse` of axum 0.8, and `Status::NotFound.with(body)`; includes `http` |
//! | `hyper` | the reason phrase for hyper 1, which otherwise writes one of its own |
//!
//! With `default-features = false`, the crate has no dependencies and builds in a fraction of the time. [`Status`] is the
//! same, and only [`status_codes`] is missing. Libraries that do not make an enum of their own can do without it: [`StatusEnum`]
//! and everything else here work with the enums of others. It breaks nothing if another crate enables `macros`.
//!
//! # The phrase on the wire
//!
//! hyper, and with it axum, writes a reason phrase of its own: the former "Payload Too Large" for 413, and `<none>` for a
//! code that it does not know. [`reason`](Status::reason) goes out if the response has it among its extensions:
//!
//! ```
//! # #[cfg(all(feature = "http", feature = "hyper"))] {
//! use http_status::Status;
//! use hyper::ext::ReasonPhrase;
//!
//! let status = Status::ContentTooLarge;
//! let response = http::Response::builder()
//!     .status(status)
//!     .extension(ReasonPhrase::from(status))
//!     .body(())?;
//! # }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! HTTP/2 and HTTP/3 send no phrase.
#![cfg_attr(
    not(feature = "macros"),
    doc = "",
    doc = "[`status_codes`]: https://docs.rs/http-status/latest/http_status/attr.status_codes.html"
)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as http_status;

mod any;
mod axum08;
mod class;
mod conversions;
mod http;
mod hyper;
mod into_code;
mod methods;
mod pad;
mod registered;
mod retry;
mod semantics;
mod serde;
mod set;
mod spec;
mod status;
mod status_enum;
mod unknown;
mod words;
#[cfg(feature = "serde")]
mod xml;

#[doc(hidden)]
pub mod __private;

/// Fills an empty enum with the status codes of the tables that it names.
///
/// ```
/// use http_status::status_codes;
///
/// /// What our edge can answer or log.
/// #[status_codes(registered, nginx, "examples/edge.toml")]
/// pub enum EdgeStatus {}
///
/// assert_eq!(EdgeStatus::TenantSuspended.code(), 480);
/// assert_eq!(EdgeStatus::from_code(499), Some(EdgeStatus::ClientClosedRequest));
/// ```
///
/// The enum gets one variant for each code, in ascending order, with the code as its discriminant; all methods and conversions
/// that [`Status`] has without features, except `Default` and [`from_code_lossy`](Status::from_code_lossy); [`StatusEnum`];
/// and the documentation of its tables. It is `Copy`, compares and hashes by its code, and is never `#[non_exhaustive]`. Attributes, docs and
/// visibility are kept; derives of your own stand below `status_codes`, which brings `Clone`, `Copy`, `Debug`, `PartialEq`,
/// `Eq`, `PartialOrd`, `Ord` and `Hash`.
///
/// With `registered` among its tables, the enum converts to and from [`Status`]: by `From` where every code has its
/// counterpart, else by `TryFrom`. If all of its codes are `4xx` and `5xx` by `only`, it implements
/// [`Error`](core::error::Error).
///
/// # Arguments
///
/// - `registered`: the IANA registry, as in [`Status`].
/// - `nginx`, `cloudflare`, `aws_alb`, `anthropic`: codes that these vendors send or log, and nobody registered.
/// - `"status/edge.toml"`: a table of your own. The path starts from the folder of your `Cargo.toml`, and cannot be
///   absolute. One that leaves the folder with `..` works, until the crate is published without the file.
/// - `override` before a table: where a table before it has the same code, this one's row wins. Without it, the same code
///   twice is an error; only 499, which nginx and Cloudflare share, is one code in both.
/// - `only = "4xx, 5xx"`: of all tables, the codes in this set, which is written as a [`StatusSet`] is.
/// - `impl(serde, http, http02, axum08, hyper)`: the traits and methods of these features of `http-status`, which have to be
///   on. Without it the enum has none of them, so that you can write your own, and no feature that another crate switches
///   on gets in their way. `axum08` includes `http`. A `derive` of serde would write the names of the variants, not the numbers.
/// - `crate = path`: where this crate is, if your `Cargo.toml` gives it another name or it comes through another
///   crate. For `codes = { package = "http-status", ... }` write `crate = codes`. Without it rustc says E0433,
///   "cannot find `http_status` in the crate root".
///
/// ```
/// # use http_status::{Status, status_codes};
/// /// What a handler can fail with.
/// #[status_codes(registered, only = "4xx, 5xx")]
/// enum ErrorStatus {}
///
/// fn parse(text: &str) -> Result<u8, ErrorStatus> {
///     text.parse().map_err(|_| ErrorStatus::UnprocessableContent)
/// }
/// let error: Box<dyn std::error::Error> = parse("x").unwrap_err().into();
/// assert_eq!(error.to_string(), "422 Unprocessable Content");
/// assert_eq!(Status::from(ErrorStatus::NotFound), Status::NotFound);
/// assert!(ErrorStatus::try_from(Status::Ok).is_err());
/// ```
///
/// # A table
///
#[doc = concat!("```toml\n", include_str!("../examples/edge.toml"), "```")]
///
/// | Key | Value | If left out |
/// | --- | --- | --- |
/// | \[Name\] | the name of the variant: a capital letter, then letters and digits | |
/// | code | a number from 100 to 599; 306 is possible and unwise | required |
/// | reason | the reason phrase, in printable ASCII | required |
/// | spec | `{ document = "RFC 9110", section = "15.5.5" }`; a document that is no RFC and no Internet-Draft has a `url` | required, here or once at the top of the file |
/// | docs | two to five sentences for the page of the variant, in Markdown | required |
/// | former | phrases that the code had before; each that makes another name becomes a deprecated constant | none |
/// | cacheability | `"heuristic"`, `"explicit"` or `"never"`: see [`Cacheability`]. A cache does not know your code: with `"never"`, send `Cache-Control: no-store` as well | explicit; for 1xx, never |
/// | content | `"allowed"` or `"empty"`; `"never"` is for 1xx, 204 and 304: see [`Content`] | allowed; for those, never |
/// | redirect | `{ method = "preserved", permanence = "temporary" }`, in 3xx: see [`Redirect`] | no redirect |
/// | retry | `"later"`, `"if-retry-after"`, `"new-connection"`, `"without-early-data"`, `"modified"` or `"user-action"`: see [`Retry`] | unspecified |
/// | fields | `[{ name = "Retry-After", requirement = "may", when = "the overload will pass" }]`: see [`Field`] | none |
/// | registration | only in `registered`: see [`Registration`] | follows from the number |
///
/// The rows can stand in any order. Two codes of a table cannot share a phrase, current or former; phrases are compared by
/// their letters and digits, ASCII case aside. Codes of two tables can, and [`from_reason`](Status::from_reason) finds the
/// one whose table is named first.
///
/// The docs are Markdown. What rustdoc warns of in it, such as a bare URL or an HTML tag that is not closed, is shown at the
/// name of the enum, since the lints know no place in a table. The first paragraph is the summary of the variant, and
/// the page of the enum folds what follows it. Where the docs name another code of the enum as the RFCs do, `410 (Gone)`, the page links to that variant.
///
/// # Errors
///
/// Every fault of a table is an error of the compiler, all of them in one build, each with file, line and column, and what
/// to do. A file that is not valid TOML is reported first, by itself. An edit of a table rebuilds the crate; rust-analyzer notices
/// it once the `.rs` file changes.
///
/// # Costs
///
/// A row adds about a millisecond to `cargo check`, and each former phrase, which is a constant, a pattern and a string, about
/// half as much and 60 KB of memory: an enum that needs a few codes of a large table says so with `only`. At run time a program contains the columns of the table that it asks for.
#[doc(alias(
    "custom",
    "vendor",
    "nginx",
    "cloudflare",
    "aws",
    "only",
    "impl",
    "override",
    "rename",
    "package",
    "E0433"
))]
// Of the vendors, since the search offers a registered code that looks alike.
#[doc(alias("444", "460", "463", "464", "494", "495", "496", "497", "498", "499"))]
#[doc(alias("520", "521", "522", "523", "524", "525", "526", "529", "530", "561"))]
#[cfg(feature = "macros")]
pub use http_status_macros::status_codes;

#[cfg(feature = "axum08")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum08")))]
pub use crate::axum08::WithBody;
pub use crate::{
    any::AnyStatus,
    class::{ParseStatusClassError, StatusClass},
    into_code::IntoCode,
    retry::Retry,
    semantics::{Cacheability, Content, Field, Permanence, Redirect, RedirectMethod, Requirement},
    set::{ParseStatusSetError, StatusSet, StatusSetIter, StatusSetRanges},
    spec::{Registration, Spec},
    status::Status,
    status_enum::StatusEnum,
    unknown::{ParseStatusError, UnknownStatus, WrongReason},
};

#[cfg(all(doctest, feature = "macros"))]
#[doc = include_str!("../README.md")]
struct Readme;
