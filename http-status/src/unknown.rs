use core::{error::Error, fmt};

use crate::{Registration, Status, StatusClass};

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
pub struct UnknownStatus(pub(crate) u16);

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

    /// Returns the registered code that a client falls back to ([RFC 9110, Section 15]).
    ///
    /// It is the code itself if that is registered and is only missing from the enum at hand. Otherwise it is the `x00`
    /// code of the class.
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub const fn equivalent(self) -> Status {
        match Status::from_code(self.0) {
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
        match Status::from_code(self.0) {
            Some(status) => status.registration(),
            None if self.0 == 306 => Registration::Unused,
            None => Registration::Unregistered,
        }
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

/// The error for a string that is not a status.
///
/// ```
/// use http_status::Status;
///
/// assert_eq!("404".parse(), Ok(Status::NotFound));
/// assert_eq!("404 Not Found".parse(), Ok(Status::NotFound));
///
/// let message = |status: &str| status.parse::<Status>().unwrap_err().to_string();
/// assert_eq!(message("0404"), "expected three digits, which the reason phrase can follow");
/// assert_eq!(message("471"), "no variant for status code 471 (Client Error)");
/// assert_eq!(message("404 OK"), "the reason phrase after 404 does not belong to it");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseStatusError {
    /// The string does not start with a code of exactly three ASCII digits ([RFC 9112, Section 4]).
    ///
    /// [RFC 9112, Section 4]: https://www.rfc-editor.org/rfc/rfc9112.html#section-4
    NotThreeDigits,
    /// The enum has no variant for the code.
    Unknown(UnknownStatus),
    /// The reason phrase after the code does not belong to this code.
    WrongReason(WrongReason),
}

/// A reason phrase after a code that does not have it. See [`ParseStatusError::WrongReason`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WrongReason(pub(crate) u16);

impl WrongReason {
    /// Returns the code before the phrase.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }
}

impl fmt::Display for WrongReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the reason phrase after {} does not belong to it",
            self.0
        )
    }
}

impl From<UnknownStatus> for ParseStatusError {
    fn from(unknown: UnknownStatus) -> Self {
        Self::Unknown(unknown)
    }
}

impl fmt::Display for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThreeDigits => {
                f.write_str("expected three digits, which the reason phrase can follow")
            }
            Self::Unknown(unknown) => unknown.fmt(f),
            Self::WrongReason(reason) => reason.fmt(f),
        }
    }
}

impl Error for ParseStatusError {}
