//! An exhaustive enum of the HTTP status codes, with what the RFCs say about each one.
//!
//! ```
//! use http_status::{Status, StatusClass};
//!
//! let status = Status::try_from(413)?;
//! assert_eq!(status, Status::ContentTooLarge);
//! assert_eq!(status.reason(), "Content Too Large");
//! assert_eq!(status.class(), StatusClass::ClientError);
//! # Ok::<(), http_status::UnknownStatus>(())
//! ```
//!
//! # Match a code
//!
//! [`Status`] has a variant for every registered code. Its [methods](Status#implementations) return the reason phrase,
//! the class, the documentation, and what the RFCs specify about caching, content, redirects, retrying and fields.
//!
//! ```
//! use http_status::Status;
//!
//! fn advice(status: Status) -> &'static str {
//!     match status {
//!         Status::NotFound | Status::Gone => "forget the URL",
//!         Status::TooManyRequests | Status::ServiceUnavailable => "wait, then retry",
//!         status if status.redirect().is_some() => "follow `Location`",
//!         status => status.docs(),
//!     }
//! }
//! assert_eq!(advice(Status::Gone), "forget the URL");
//! assert_eq!(advice(Status::Found), "follow `Location`");
//! ```
//!
//! [`ErrorStatus`] has the `4xx` and `5xx` codes alone. A handler that returns it cannot send a failure as a success.
//!
//! # Check responses
//!
//! [`check`] compares a response with what the RFCs say about its code, and names the section of each rule that the
//! response breaks. It needs the feature `http`. `CheckLayer`, of the feature `tower`, checks every response of a server.
//!
//! ```
//! # #[cfg(feature = "http")] {
//! use http_status::check_response;
//!
//! let response = http::Response::builder().status(405).body(()).unwrap();
//! let violation = check_response(&response).next().unwrap();
//! assert_eq!(
//!     violation.to_string(),
//!     "405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)"
//! );
//! # }
//! ```
//!
//! # Decide with a set
//!
//! A [`StatusSet`] is a list of codes, such as those that a client retries. It can be a constant in your program, or a
//! line in its configuration. It takes numbers and every kind of status, including `http::StatusCode`.
//!
//! ```
//! use http_status::StatusSet;
//!
//! const RETRY: StatusSet = StatusSet::from_static("408, 429, 500, 502-504");
//! assert!(RETRY.contains(503));
//! ```
//!
//! # Hold any number
//!
//! A peer can send any number. [`AnyStatus`] can hold every one, and all its methods work for each of them.
//!
//! ```
//! use http_status::{AnyStatus, Status};
//!
//! let received = AnyStatus::from(471);
//! assert!(received.is_client_error());
//! assert_eq!(received.equivalent(), Status::BadRequest);
//! ```
//!
//! # Make your own enum
//!
//! [`status_codes`] makes an enum from the tables that you name: the registry, the codes of vendors, and your own. All
//! such enums implement the trait [`StatusEnum`].
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! /// What our shop can send or log.
//! #[http_status::status_codes(registered, nginx, "examples/shop.toml")]
//! pub enum ShopStatus {}
//!
//! assert_eq!(ShopStatus::OutOfStock.to_string(), "480 Out of Stock");
//! assert_eq!(ShopStatus::ClientClosedRequest.code(), 499);
//! # }
//! ```
//!
//! # Recipes
//!
//! - [A service's error type](recipes::errors), with a JSON body or a problem document, and
//!   [the same for actix-web](recipes::errors_in_actix)
//! - [A check of responses](recipes::check), in tests, in development or in metrics, and
//!   [the same for actix-web](recipes::check_in_actix)
//! - [A client that retries](recipes::retry), and [one that follows redirects](recipes::redirects)
//! - [Accepted codes in a configuration file](recipes::accept)
//! - [Labels for metrics and spans](recipes::telemetry)
//! - [Advice for a person](recipes::advice), for any code
//! - [The errors of a handler in an OpenAPI document](recipes::openapi), with utoipa or aide
//! - [A status in a database](recipes::database), with sqlx, diesel or rusqlite
//! - [What this crate adds to `http::StatusCode`](recipes::status_code)
//!
//! # Features
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | macros | the macro `status_codes` for your own enums |
//! | serde | `Serialize` and `Deserialize`: a status as its number, a `StatusSet` as its string |
//! | http | conversions to and from `http::StatusCode` 1.x, `==` with it, `check`, and `missing_fields` |
//! | http02 | the conversions for `http` 0.2, as in actix-web 4 |
//! | tower | `CheckLayer`, a layer that checks every response of a service; includes `http` |
//! | axum08 | axum 0.8's `IntoResponse`, and `Status::NotFound.with(body)`; includes `http` |
//! | hyper | our reason phrases in place of hyper's own, in hyper 1; for axum, enable `axum08` too |
//!
//! Only `macros` is enabled by default. Without it, the crate has no dependencies and builds in a fraction of the time.
//! [`Status`] is the same, and only [`status_codes`] is missing. A library that does not define an enum can leave
//! `macros` off. It can still be generic over [`StatusEnum`], and take the enums of its users.
//!
//! [`Status`] and [`ErrorStatus`] have the traits of every enabled feature. Your own enums have only those that you opt in
//! to, as with `impl(serde, axum08)`.
//!
//! # Serialized values
//!
//! With `serde`, a status is written as its number. In human-readable formats, it is read from a number of any width,
//! from a float such as `404.0`, and from text such as `404 Not Found`. A [`StatusSet`] is also read from a number, or
//! a list of numbers and strings.
//!
//! To read all of these, the format must support `deserialize_any`. serde-xml-rs and poem's `Path` do not. With a
//! `Path<Status>`, poem answers every request with 400. Read a `u16` there and convert it with `Status::try_from`, or
//! read a `String` and parse it as a `StatusSet`.
//!
//! # Reason phrases
//!
//! HTTP/1.1 sends a reason phrase. hyper has its own, such as the former "Payload Too Large" for 413, and sends
//! `<none>` for a code that it does not know. The features `axum08` and `hyper` together send ours:
//!
//! - A status that a handler returns, alone or by `with(body)`, has its phrase. Your own enum needs `impl(axum08)` for
//!   that.
//! - All other responses, such as those of axum itself, need one line on the router. To include the codes of your own
//!   enum, write its name in place of `Status`, and give it `impl(axum08, hyper)`.
//!
//! ```ignore
//! let app = app.layer(axum::middleware::map_response(Status::add_reason_phrase));
//! ```
//!
//! With hyper alone, call `Status::set_reason(&mut response)`.
//!
//! # Exhaustiveness
//!
//! Adding or renaming a code is a breaking change: a new minor version before 1.0, and a major version after. A former name,
//! such as [`Status::PayloadTooLarge`], stays as a deprecated constant.
//!
//! Do not `use http_status::Status::*`. The variant `Ok` would shadow `Result::Ok`. The import leaves out the former names,
//! which are associated constants. In a pattern, each would be a new variable that matches everything.
#![cfg_attr(
    not(feature = "macros"),
    doc = "",
    doc = "[`status_codes`]: https://docs.rs/http-status/latest/http_status/attr.status_codes.html"
)]
#![cfg_attr(
    not(feature = "http"),
    doc = "",
    doc = "[`check`]: https://docs.rs/http-status/latest/http_status/fn.check.html"
)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate self as http_status;

mod any;
#[cfg(feature = "http")]
mod check;
mod enums;
mod facts;
mod integrations;
mod number;
mod set;

#[doc(hidden)]
pub mod __private;

#[cfg(all(doc, not(doctest)))]
pub mod recipes;

/// Fills an empty enum with the status codes of the tables that you name.
///
/// ```
/// use http_status::status_codes;
///
/// /// What our shop can send or log.
/// #[status_codes(registered, nginx, "examples/shop.toml")]
/// pub enum ShopStatus {}
///
/// assert_eq!(ShopStatus::OutOfStock.code(), 480);
/// assert_eq!(ShopStatus::from_code(499), Some(ShopStatus::ClientClosedRequest));
/// ```
///
/// This is `examples/shop.toml`:
///
#[doc = concat!("```toml\n", include_str!("../examples/shop.toml"), "```")]
///
/// The enum has one variant for each code, in ascending order, with the code as its discriminant. It has the same
/// methods and traits as [`Status`], except `Default`. Traits that come from a feature must be requested with
/// `impl(...)`.
///
/// Use your own codes between your own programs, and in logs. In a public API, send the closest registered code with a
/// problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)). Others treat 480 as 400, and
/// applications must use registered codes
/// ([RFC 9205, Section 4.6](https://www.rfc-editor.org/rfc/rfc9205.html#section-4.6)).
///
/// With `registered` among its tables, the enum converts to and from [`Status`]. Each direction is `From` if it cannot
/// fail, and `TryFrom` otherwise. To convert to another enum, such as [`ErrorStatus`], go by the number, as in
/// `ErrorStatus::try_from(status.code())`. If `only` limits the enum to `4xx` and `5xx` codes, it implements
/// [`Error`](core::error::Error), as `ErrorStatus` does.
///
/// # Arguments
///
/// - `registered`: the IANA registry, as in [`Status`].
/// - `nginx`, `cloudflare`, `aws_alb`, `anthropic`, `azure_cosmos_db`: codes that these vendors send or log, and that
///   are not registered.
/// - `"status/edge.toml"`: your own table. The path is relative to the folder of your `Cargo.toml`.
/// - `override` before a table, as in `registered, override "status/edge.toml"`: its rows replace rows with the same code
///   in the tables before it. Without `override`, a code in two tables is an error. The one exception is 499, which nginx
///   and Cloudflare share. It comes from the table that is named first.
/// - `only = "4xx, 5xx"`: only these codes. It is written like a [`StatusSet`].
/// - `impl(serde, http, http02, axum08, hyper)`: the traits and methods of these features, which must be enabled.
///   Without `impl(...)`, the enum has none of them, so that a feature enabled by another crate cannot conflict with
///   your own impls. `axum08` includes `http`. Name the feature here if rustc reports E0277 for `IntoResponse`,
///   `Handler`, `Serialize` or a conversion from or to `StatusCode`, or E0599 for `with` or `add_reason_phrase`.
/// - `crate = path`: where this crate is, if your `Cargo.toml` gives it another name or it comes through another crate.
///   For `codes = { package = "http-status", ... }` write `crate = codes`. Without it, rustc reports E0433, "cannot
///   find `http_status` in the crate root".
///
/// ```
/// # use http_status::{Status, status_codes};
/// /// What a lookup can fail with.
/// #[status_codes(registered, only = "404, 410")]
/// enum LookupError {}
///
/// let error: Box<dyn std::error::Error> = LookupError::Gone.into();
/// assert_eq!(error.to_string(), "410 Gone");
/// assert_eq!(Status::from(LookupError::Gone), Status::Gone);
/// assert!(LookupError::try_from(Status::Ok).is_err());
/// ```
///
/// # Attributes and derives
///
/// Put your own attributes and derives below `status_codes`. The macro derives `Clone`, `Copy`, `Debug`, `PartialEq`,
/// `Eq`, `PartialOrd`, `Ord` and `Hash`, and adds `#[repr(u16)]`.
///
/// The macro cannot see a derive above it, and that derive sees an enum without variants. For most traits, rustc then
/// reports E0004, "non-exhaustive patterns". For a trait that the macro derives as well, it also reports E0119,
/// "conflicting implementations". A `Deserialize` above the macro compiles. It refuses every value at run time, with
/// "there are no variants".
///
/// A `#[repr(...)]` of your own replaces `#[repr(u16)]`. For example, Postgres has no unsigned integers and needs
/// `#[repr(i16)]`. The type must hold 599, so `u8` and `i8` are refused.
///
/// Use `impl(serde)` to write the numbers. `derive(Serialize)` would write the names of the variants. The macro refuses it,
/// unless you ask for another form with a `#[serde(...)]` attribute.
///
/// A derive for a schema cannot see `impl(serde)`, and would describe the names too. Write this instead:
///
/// - schemars 1: `#[derive(schemars::JsonSchema_repr)]` below `status_codes`, and `#[schemars(with = "u16")]` on a
///   field of type `Status`.
/// - utoipa 6: `#[derive(utoipa::ToSchema)]` with its feature `repr`, and `#[schema(value_type = u16)]` on
///   such a field.
/// - ts-rs 12: `#[derive(ts_rs::TS)]` with `#[ts(type = "number")]`, and `#[ts(as = "u16")]` on such a field.
///
/// A field of type [`AnyStatus`] needs the same attribute. For a [`StatusSet`], write `String` instead of `u16`.
///
/// # In a library
///
/// The enum belongs to your crate. You can write methods for it in an `impl` block, and implement traits.
///
/// ```
/// /// What our proxy can send. It may get more codes.
/// #[http_status::status_codes(registered, cloudflare)]
/// #[non_exhaustive]
/// pub enum ProxyStatus {}
///
/// impl ProxyStatus {
///     /// Returns whether the proxy made the response itself.
///     pub const fn is_of_proxy(self) -> bool {
///         matches!(self.code(), 502 | 504 | 520..=530)
///     }
/// }
/// assert!(ProxyStatus::BadGateway.is_of_proxy());
/// ```
///
/// With `#[non_exhaustive]`, a `match` over all variants still compiles in your crate. Other crates need a wildcard, so a
/// code that a later version of this crate adds to `registered` does not break them. The methods return this crate's
/// types, so it becomes a public dependency of yours.
///
/// # A table
///
#[doc = concat!("```toml\n", include_str!("../examples/edge.toml"), "```")]
///
/// | Key | Value | If left out |
/// | --- | --- | --- |
/// | \[Name\] | the name of the variant: a capital letter, then letters and digits | |
/// | code | a number from 100 to 599 | required |
/// | reason | the reason phrase without the code, in printable ASCII with a letter or digit | required |
/// | spec | `{ document = "RFC 9110", section = "15.5.5" }`; a document other than an RFC or Internet-Draft needs a `url` | required, here or once at the top of the file |
/// | docs | the documentation of the variant, in Markdown | required |
/// | former | phrases that the code had before. Each becomes a deprecated constant, unless it would be named like the variant | none |
/// | cacheability | `"heuristic"`, `"explicit"` or `"never"`. See [`Cacheability`] | explicit; for 1xx, never |
/// | content | `"allowed"` or `"empty"`; `"never"` is for 1xx, 204 and 304. See [`Content`] | allowed; for 1xx, 204 and 304, never |
/// | redirect | `{ method = "preserved", permanence = "temporary" }`, in 3xx. See [`Redirect`] | no redirect |
/// | retry | `"later"`, `"if-retry-after"`, `"new-connection"`, `"without-early-data"`, `"modified"` or `"user-action"`. See [`Retry`] | unspecified |
/// | fields | `[{ name = "Retry-After", requirement = "may", when = "the overload will pass" }]`. See [`Field`] | none |
/// | registration | not allowed in your own tables. See [`Registration`] | the registration of the number |
///
/// The first paragraph of `docs` is the summary of the variant. On the enum's page, the paragraphs after it are
/// collapsed. If the docs mention another code in the style of the RFCs, such as `410 (Gone)`, the page links to that
/// variant. rustdoc reports lints about a table's docs at the name of the enum.
///
/// A field can be listed several times if each entry has its own `when`.
///
/// Two codes of one table cannot share a phrase, current or former. Only their letters and digits are compared,
/// ignoring ASCII case. Two tables can share a phrase, and [`from_reason`](Status::from_reason) returns the code of the
/// table that is named first.
///
/// A cache that does not know your code goes by the fields of the response. With `cacheability = "never"`, send
/// `Cache-Control: no-store` as well ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
///
/// # Errors
///
/// Every mistake in a table is a compiler error that shows its file, line and column and says how to fix it. All of
/// them are reported at once. The exception is a file that is not valid TOML, which is reported first and on its own.
///
/// Editing a table makes cargo rebuild the crate. rust-analyzer sees the edit only after the `.rs` file with the enum
/// changes too.
///
/// # Costs
///
/// A row adds about a millisecond to `cargo check`, and each former phrase half a millisecond. Use `only` if you need a
/// few codes of a large table. A program contains only the data that it uses. For example, the `docs` take no space in
/// a program that never shows them.
#[doc(alias(
    "custom",
    "vendor",
    "nginx",
    "cloudflare",
    "aws",
    "anthropic",
    "azure",
    "cosmos",
    "only",
    "impl",
    "override",
    "rename",
    "package",
    "JsonSchema",
    "ToSchema",
    "E0433",
    "E0277"
))]
// The codes of the vendors. Without these aliases, the search offers a registered code that looks alike.
#[doc(alias(
    "444", "449", "460", "463", "464", "494", "495", "496", "497", "498", "499"
))]
#[doc(alias("520", "521", "522", "523", "524", "525", "526", "529", "530", "561"))]
#[cfg(feature = "macros")]
pub use http_status_macros::status_codes;

#[cfg(feature = "axum08")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum08")))]
pub use crate::integrations::WithBody;
// rustdoc finds the aliases of an item from a private module only here.
#[doc(alias("StatusCode", "serde"))]
pub use crate::any::AnyStatus;
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
#[doc(alias("middleware", "axum", "tonic", "lint", "conformance"))]
pub use crate::check::CheckLayer;
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
#[doc(alias(
    "lint",
    "conformance",
    "compliance",
    "validate",
    "missing header",
    "httplint"
))]
pub use crate::check::check;
#[cfg(feature = "tower")]
#[cfg_attr(docsrs, doc(cfg(feature = "tower")))]
pub use crate::check::{Check, CheckFuture};
#[cfg(feature = "http")]
#[cfg_attr(docsrs, doc(cfg(feature = "http")))]
pub use crate::check::{Rule, Violation, Violations, check_response};
#[doc(alias("handler", "error"))]
pub use crate::enums::ErrorStatus;
#[doc(alias("StatusCode", "serde", "rate limit", "too large"))]
pub use crate::enums::Status;
pub use crate::{
    enums::StatusEnum,
    facts::{
        Cacheability, Content, Field, ParseStatusClassError, Permanence, Redirect, RedirectMethod,
        Registration, Requirement, Retry, Spec, StatusClass,
    },
    number::{IntoCode, ParseStatusError, UnknownStatus},
    set::{ParseStatusSetError, StatusSet, StatusSetIter, StatusSetRanges},
};

#[cfg(all(doctest, feature = "macros", feature = "http"))]
#[doc = include_str!("../README.md")]
struct Readme;
