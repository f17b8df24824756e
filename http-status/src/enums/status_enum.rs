use core::{
    fmt::{Debug, Display},
    hash::Hash,
    str::FromStr,
};

use crate::{
    facts::{Cacheability, Content, Field, Redirect, Registration, Retry, Spec, StatusClass},
    number::{IntoCode, ParseStatusError, Sealed, UnknownStatus},
};

/// The trait of every enum of status codes.
///
/// [`Status`](crate::Status) and all enums made by
/// [`status_codes`](https://docs.rs/http-status/latest/http_status/attr.status_codes.html) implement it. Use it in code
/// that works with all of them, such as a log reader or a middleware. Each enum also has these methods itself, except
/// `former_reasons`. Those are `const`, and you can call them without importing the trait.
///
/// The trait is sealed, so that it can get more methods without a breaking change.
///
/// ```
/// use http_status::{Status, StatusEnum};
///
/// /// The share of errors among the codes of a log.
/// fn errors<S: StatusEnum>(codes: &[u16]) -> f64 {
///     let known = codes.iter().filter_map(|&code| S::from_code(code));
///     known.filter(|status| status.is_error()).count() as f64 / codes.len() as f64
/// }
/// assert_eq!(errors::<Status>(&[200, 404, 200, 304]), 0.25);
/// ```
///
/// With the feature `http`, generic code can convert into an `http::StatusCode` if you add a bound:
///
/// ```
/// # #[cfg(feature = "http")] {
/// use http_status::{Status, StatusEnum};
///
/// fn explain<S>(status: S) -> http::Response<&'static str>
/// where
///     S: StatusEnum + Into<http::StatusCode>,
/// {
///     let mut response = http::Response::new(status.docs());
///     *response.status_mut() = status.into();
///     response
/// }
/// assert_eq!(explain(Status::NotFound).status(), 404);
/// # }
/// ```
///
/// `AnyStatus::from(status)` needs no bound, and neither does `http::StatusCode::try_from(AnyStatus::from(status))`, which
/// cannot fail for a status.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of status codes",
    label = "not made by `status_codes`",
    note = "`http_status::Status` is one, and `#[http_status::status_codes(...)]` makes others",
    note = "`AnyStatus` also converts from a `u16`, and from a `StatusCode` with the feature of its version of `http`; `parse` reads a string"
)]
pub trait StatusEnum:
    Copy
    + Debug
    + Display
    + Eq
    + FromStr<Err = ParseStatusError>
    + Hash
    + Into<u16>
    + IntoCode
    + Ord
    + PartialEq<u16>
    + Sealed
    + Send
    + Sync
    + TryFrom<u16, Error = UnknownStatus>
    + 'static
{
    /// All codes, ascending.
    const ALL: &'static [Self];

    /// Returns the status of a number. See [`Status::from_code`](crate::Status::from_code).
    fn from_code(code: u16) -> Option<Self>;
    /// Returns the status code as a number. See [`Status::code`](crate::Status::code).
    fn code(self) -> u16;
    /// Returns the reason phrase. See [`Status::reason`](crate::Status::reason).
    fn reason(self) -> &'static str;
    /// Returns the class. See [`Status::class`](crate::Status::class).
    fn class(self) -> StatusClass;
    /// Returns whether this is a `1xx` code. See [`Status::is_informational`](crate::Status::is_informational).
    fn is_informational(self) -> bool {
        self.class() == StatusClass::Informational
    }
    /// Returns whether this is a `2xx` code. See [`Status::is_success`](crate::Status::is_success).
    fn is_success(self) -> bool {
        self.class() == StatusClass::Successful
    }
    /// Returns whether this is a `3xx` code. See [`Status::is_redirection`](crate::Status::is_redirection).
    fn is_redirection(self) -> bool {
        self.class() == StatusClass::Redirection
    }
    /// Returns whether this is a `4xx` code. See [`Status::is_client_error`](crate::Status::is_client_error).
    fn is_client_error(self) -> bool {
        self.class() == StatusClass::ClientError
    }
    /// Returns whether this is a `5xx` code. See [`Status::is_server_error`](crate::Status::is_server_error).
    fn is_server_error(self) -> bool {
        self.class() == StatusClass::ServerError
    }
    /// Returns whether this is a `4xx` or `5xx` code. See [`Status::is_error`](crate::Status::is_error).
    fn is_error(self) -> bool {
        self.class().is_error()
    }
    /// Returns the documentation of the code. See [`Status::docs`](crate::Status::docs).
    fn docs(self) -> &'static str;
    /// Returns what a cache may do. See [`Status::cacheability`](crate::Status::cacheability).
    fn cacheability(self) -> Cacheability;
    /// Returns whether the response has content. See [`Status::content`](crate::Status::content).
    fn content(self) -> Content;
    /// Returns how the request is repeated at `Location`. See [`Status::redirect`](crate::Status::redirect).
    fn redirect(self) -> Option<Redirect>;
    /// Returns whether the request may be sent again. See [`Status::retry`](crate::Status::retry).
    fn retry(self) -> Retry;
    /// Returns the response fields that belong to the code. See [`Status::fields`](crate::Status::fields).
    fn fields(self) -> &'static [Field];
    /// Returns the document and section that define the code. See [`Status::spec`](crate::Status::spec).
    fn spec(self) -> Spec;
    /// Returns the state in the IANA registry. See [`Status::registration`](crate::Status::registration).
    fn registration(self) -> Registration;
    /// Returns the phrases of older specifications, newest first.
    ///
    /// ```
    /// use http_status::{Status, StatusEnum};
    ///
    /// let former = Status::ContentTooLarge.former_reasons();
    /// assert_eq!(former, ["Payload Too Large", "Request Entity Too Large"]);
    /// ```
    fn former_reasons(self) -> &'static [&'static str];
    /// Returns the status of a reason phrase. See [`Status::from_reason`](crate::Status::from_reason).
    fn from_reason(reason: &str) -> Option<Self>;
    /// Returns the status of exactly three ASCII digits. See [`Status::from_bytes`](crate::Status::from_bytes).
    fn from_bytes(code: &[u8]) -> Option<Self>;
    /// Returns the status code as three digits. See [`Status::as_str`](crate::Status::as_str).
    fn as_str(self) -> &'static str;
}

/// Implements `StatusEnum` with the enum's own methods, and with the functions that only the trait shows.
#[doc(hidden)]
#[macro_export]
macro_rules! __status_enum {
    ($name:ident $former_reasons:ident) => {
        impl $crate::__private::Sealed for $name {}

        impl $crate::IntoCode for $name {
            #[inline]
            fn into_code(self) -> ::core::primitive::u16 {
                self.code()
            }
        }

        impl $crate::StatusEnum for $name {
            const ALL: &'static [Self] = <$name>::ALL;

            fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<Self> {
                <$name>::from_code(code)
            }

            fn code(self) -> ::core::primitive::u16 {
                <$name>::code(self)
            }

            fn reason(self) -> &'static ::core::primitive::str {
                <$name>::reason(self)
            }

            fn class(self) -> $crate::StatusClass {
                <$name>::class(self)
            }

            fn docs(self) -> &'static ::core::primitive::str {
                <$name>::docs(self)
            }

            fn cacheability(self) -> $crate::Cacheability {
                <$name>::cacheability(self)
            }

            fn content(self) -> $crate::Content {
                <$name>::content(self)
            }

            fn redirect(self) -> ::core::option::Option<$crate::Redirect> {
                <$name>::redirect(self)
            }

            fn retry(self) -> $crate::Retry {
                <$name>::retry(self)
            }

            fn fields(self) -> &'static [$crate::Field] {
                <$name>::fields(self)
            }

            fn spec(self) -> $crate::Spec {
                <$name>::spec(self)
            }

            fn registration(self) -> $crate::Registration {
                <$name>::registration(self)
            }

            fn former_reasons(self) -> &'static [&'static ::core::primitive::str] {
                $former_reasons(self)
            }

            fn from_reason(reason: &::core::primitive::str) -> ::core::option::Option<Self> {
                <$name>::from_reason(reason)
            }

            fn from_bytes(code: &[::core::primitive::u8]) -> ::core::option::Option<Self> {
                <$name>::from_bytes(code)
            }

            fn as_str(self) -> &'static ::core::primitive::str {
                <$name>::as_str(self)
            }
        }
    };
}
