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

use crate::{
    facts::{Registration, StatusClass},
    number::{IntoCode, UnknownStatus, unknown},
};

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
/// Compare with another enum by number, as in `status == other.code()`, and convert with
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

// The output of the macro for `Status`, so that nobody has to build the macro for this enum alone.
#[cfg(not(feature = "macros"))]
include!("generated.rs");

/// What `Status` is generated with: the facade, without the conversions from `Status` to itself, which `core` already
/// implements (E0119).
mod own {
    macro_rules! __registered {
        ($($nothing:tt)*) => {};
    }
    pub(super) use __registered;

    pub(super) use crate::__methods;
}

impl Status {
    /// Returns the registered code that a client falls back to for any number ([RFC 9110, Section 15]).
    ///
    /// It is the code itself if it is registered. Otherwise it is the `x00` code of the class, and 500 for a number
    /// outside 100 to 599.
    ///
    /// ```
    /// # use http_status::Status;
    /// assert_eq!(Status::from_code_lossy(404), Status::NotFound);
    /// assert_eq!(Status::from_code_lossy(471), Status::BadRequest);
    /// assert_eq!(Status::from_code_lossy(299), Status::Ok);
    /// assert_eq!(Status::from_code_lossy(999), Status::InternalServerError);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub fn from_code_lossy(code: impl IntoCode) -> Self {
        unknown(code.into_code()).equivalent()
    }
}

/// 200 (OK).
impl Default for Status {
    fn default() -> Self {
        Self::Ok
    }
}

impl StatusClass {
    /// Returns the `x00` code that a client falls back to for an unknown code of the class ([RFC 9110, Section 15]).
    ///
    /// ```
    /// # use http_status::{Status, StatusClass};
    /// assert_eq!(StatusClass::ClientError.status(), Status::BadRequest);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub const fn status(self) -> Status {
        match self {
            Self::Informational => Status::Continue,
            Self::Successful => Status::Ok,
            Self::Redirection => Status::MultipleChoices,
            Self::ClientError => Status::BadRequest,
            Self::ServerError => Status::InternalServerError,
        }
    }
}

impl UnknownStatus {
    /// Returns the registered code that a client falls back to ([RFC 9110, Section 15]).
    ///
    /// It is the code itself if that is registered and is only missing from the enum at hand. Otherwise it is the `x00`
    /// code of the class.
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub const fn equivalent(self) -> Status {
        match Status::from_code(self.code()) {
            Some(status) => status,
            None => self.class().status(),
        }
    }

    /// The state of the number in the IANA registry. The registry also lists 306, which has no name, as unused
    /// ([RFC 9110, Section 15.4.7](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7)).
    ///
    /// ```
    /// use http_status::{Registration, Status};
    ///
    /// assert_eq!(Status::try_from(306).unwrap_err().registration(), Registration::Unused);
    /// assert_eq!(Status::try_from(471).unwrap_err().registration(), Registration::Unregistered);
    /// ```
    #[must_use]
    pub const fn registration(self) -> Registration {
        match Status::from_code(self.code()) {
            Some(status) => status.registration(),
            None if self.code() == 306 => Registration::Unused,
            None => Registration::Unregistered,
        }
    }
}
