// Two lints see the expansion: the guard that a crate with a `struct code;` needs, and the index of a row that already
// has the right type. Others see the former names and the docs in `generated.rs`, where they cannot know that a macro
// wrote the code.
#![allow(unused_imports, clippy::cast_possible_truncation)]
#![cfg_attr(
    not(feature = "macros"),
    allow(non_upper_case_globals, clippy::doc_markdown)
)]

#[cfg(feature = "macros")]
use http_status_macros::status_codes;

/// A status code of the [IANA registry](https://www.iana.org/assignments/http-status-codes).
///
/// Use it for the codes you send and match on. Use [`AnyStatus`](crate::AnyStatus) for the codes you receive.
///
/// ```
/// use http_status::Status;
///
/// let status = Status::try_from(503)?;
/// assert_eq!(status, Status::ServiceUnavailable);
/// assert_eq!(status.to_string(), "503 Service Unavailable");
/// assert_eq!("503".parse(), Ok(status));
/// assert!(status.is_server_error());
/// # Ok::<(), http_status::UnknownStatus>(())
/// ```
///
/// - Numbers and strings: [`code`](Self::code), [`reason`](Self::reason), [`from_code`](Self::from_code),
///   [`from_reason`](Self::from_reason), `TryFrom`, `FromStr`, `Display`
/// - Facts: [`class`](Self::class), [`docs`](Self::docs), [`cacheability`](Self::cacheability),
///   [`content`](Self::content), [`redirect`](Self::redirect), [`retry`](Self::retry), [`fields`](Self::fields),
///   [`spec`](Self::spec)
/// - All codes: `Status::ALL.iter().copied().filter(|status| status.is_error())`
///
/// Compare with a number by `status == 404`, with the number on the right, and with another enum by
/// `status == other.code()`. For a range, use the class or `status.code() >= 500`. Convert from another enum with
/// `Status::try_from(other.code())`. In a constant, `http::StatusCode::from_u16(status.code())` makes a `StatusCode`.
///
/// 306 is not a variant, since the registry gives it no name. 418 is one, although the registry reserves it as unused.
/// Former names are deprecated constants.
///
/// Statuses are ordered by their code. The default is `Ok`. Do not `use Status::*`, since the variant `Ok` would shadow
/// `Result::Ok`.
#[cfg_attr(
    not(feature = "macros"),
    doc = "",
    doc = "[`status_codes`]: https://docs.rs/http-status/latest/http_status/attr.status_codes.html"
)]
#[cfg(feature = "macros")]
#[status_codes(registered, crate = own)]
pub enum Status {}

/// A `4xx` or `5xx` status code of the IANA registry.
///
/// Use it as the error of a handler. It has no `2xx` code, so that a failure is never sent as a 200.
///
/// ```
/// use http_status::{ErrorStatus, Status};
///
/// fn parse(number: &str) -> Result<u8, ErrorStatus> {
///     number.parse().map_err(|_| ErrorStatus::UnprocessableContent)
/// }
///
/// let error = parse("x").unwrap_err();
/// assert_eq!(error.to_string(), "422 Unprocessable Content");
/// assert_eq!(Status::from(error), Status::UnprocessableContent);
/// assert!(ErrorStatus::try_from(Status::Ok).is_err());
/// ```
///
/// It implements [`Error`](core::error::Error), and otherwise has the methods and traits of [`Status`], except `Default`.
/// With the feature `axum08`, a handler can return it, and `ErrorStatus::Conflict.with(body)` adds a body.
///
/// For other codes, such as your own or fewer than these, make an enum with
/// [`status_codes`](https://docs.rs/http-status/latest/http_status/attr.status_codes.html) and its argument `only`.
#[cfg(feature = "macros")]
#[status_codes(registered, only = "4xx, 5xx")]
pub enum ErrorStatus {}

// The output of the macro for these enums, so that nobody has to build the macro for them alone.
#[cfg(not(feature = "macros"))]
include!("generated.rs");

/// Stands in for the facade in the expansion of `Status`. Its `__registered!` writes nothing, since `core` has the
/// conversions from `Status` to itself (E0119).
mod own {
    macro_rules! __registered {
        ($($nothing:tt)*) => {};
    }
    pub(super) use __registered;

    pub(super) use super::super::methods::__methods;
}

/// 200 (OK).
impl Default for Status {
    fn default() -> Self {
        Self::Ok
    }
}
