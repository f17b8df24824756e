use core::{error::Error, fmt};

use super::into_code::{IntoCode, Sealed};
use crate::facts::StatusClass;

/// A number for which an enum of status codes has no variant.
///
/// `TryFrom<u16>` returns it as its error. The number may still be registered, since an enum of nginx's codes alone has
/// no variant for 404.
///
/// A client processes a response with an unknown code by its class ([RFC 9110, Section 15]).
///
/// ```
/// use http_status::{Status, StatusClass};
///
/// let unknown = Status::try_from(471).unwrap_err();
/// assert_eq!(unknown.code(), 471);
/// assert_eq!(unknown.class(), StatusClass::ClientError);
/// assert_eq!(unknown.equivalent(), Status::BadRequest);
/// ```
///
/// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownStatus(u16);

impl UnknownStatus {
    /// Returns the number.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Returns the class, which is the first digit for 100 to 599.
    ///
    /// Any other number is a server error, since a client should process it as a `5xx` response
    /// ([RFC 9110, Section 15]).
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub const fn class(self) -> StatusClass {
        StatusClass::of_any(self.0)
    }

    /// Returns whether this is a `1xx` code, an interim response.
    #[must_use]
    pub const fn is_informational(self) -> bool {
        matches!(self.class(), StatusClass::Informational)
    }

    /// Returns whether this is a `2xx` code.
    #[must_use]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), StatusClass::Successful)
    }

    /// Returns whether this is a `3xx` code.
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), StatusClass::Redirection)
    }

    /// Returns whether this is a `4xx` code.
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), StatusClass::ClientError)
    }

    /// Returns whether this is a `5xx` code, or a number outside 100 to 599.
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), StatusClass::ServerError)
    }

    /// Returns whether this is a `4xx` or `5xx` code, or a number outside 100 to 599.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.class().is_error()
    }
}

impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, StatusClass::from_code(self.0)) {
            (306, _) => {
                f.write_str("no variant for status code 306, which the registry keeps as unused")
            }
            (code, Some(class)) => {
                write!(f, "no variant for status code {code} ({})", class.name())
            }
            (code, None) => write!(f, "invalid status code {code}, which is outside 100 to 599"),
        }
    }
}

impl Error for UnknownStatus {}

/// Makes the error for a number that an enum has no variant for.
#[must_use]
#[cold]
pub const fn unknown(code: u16) -> UnknownStatus {
    UnknownStatus(code)
}

impl Sealed for UnknownStatus {}

impl IntoCode for UnknownStatus {
    #[inline]
    fn into_code(self) -> u16 {
        self.code()
    }
}

/// Fails outside 100 to 599.
impl TryFrom<u16> for StatusClass {
    type Error = UnknownStatus;

    fn try_from(code: u16) -> Result<Self, UnknownStatus> {
        Self::from_code(code).ok_or(unknown(code))
    }
}
