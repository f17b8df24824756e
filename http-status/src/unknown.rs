use core::{error::Error, fmt};

use crate::{Registration, Status, StatusClass};

/// A number that an enum of status codes has no variant for.
///
/// The number may well be registered: an enum of nginx's codes alone has no variant for 404.
///
/// [RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15) says what to do with it: the class still
/// tells whether the request worked, and a code that is not understood is treated as the `x00` code of its class.
///
/// ```
/// use http_status::{Status, StatusClass};
///
/// let unknown = Status::try_from(471).unwrap_err();
/// assert_eq!(unknown.code(), 471);
/// assert_eq!(unknown.class(), Some(StatusClass::ClientError));
/// assert_eq!(unknown.equivalent(), Status::BadRequest);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownStatus(pub(crate) u16);

impl UnknownStatus {
    /// The number.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }

    /// The class of the number; `None` outside 100 to 599, where no status code is valid.
    #[must_use]
    pub const fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.0)
    }

    /// Whether this is a `1xx` code: an interim response.
    #[must_use]
    pub const fn is_informational(self) -> bool {
        self.0 / 100 == 1
    }

    /// Whether this is a `2xx` code.
    #[must_use]
    pub const fn is_success(self) -> bool {
        self.0 / 100 == 2
    }

    /// Whether this is a `3xx` code.
    #[must_use]
    pub const fn is_redirection(self) -> bool {
        self.0 / 100 == 3
    }

    /// Whether this is a `4xx` code.
    #[must_use]
    pub const fn is_client_error(self) -> bool {
        self.0 / 100 == 4
    }

    /// Whether this is a `5xx` code.
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        self.0 / 100 == 5
    }

    /// Whether this is a `4xx` or `5xx` code.
    #[must_use]
    pub const fn is_error(self) -> bool {
        self.is_client_error() || self.is_server_error()
    }

    /// The registered code to treat the number as: itself where it is registered and only the enum at hand leaves it
    /// out, else what [`Status::from_code_lossy`] says.
    #[must_use]
    pub const fn equivalent(self) -> Status {
        match (Status::from_code(self.0), self.class()) {
            (Some(status), _) => status,
            (None, Some(class)) => class.status(),
            (None, None) => Status::InternalServerError,
        }
    }

    /// The state of the number in the IANA registry, which also keeps 306, without a name, as unused
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
        match (self.0, self.class()) {
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

/// Why a text is not a status code.
///
/// ```
/// use http_status::{ParseStatusError, Status};
///
/// assert_eq!("404".parse(), Ok(Status::NotFound));
/// assert!(matches!("471".parse::<Status>(), Err(ParseStatusError::Unknown(unknown)) if unknown.code() == 471));
/// assert_eq!("0404".parse::<Status>(), Err(ParseStatusError::NotThreeDigits));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseStatusError {
    /// Not exactly three ASCII digits, as [RFC 9112, Section 4] has them.
    ///
    /// [RFC 9112, Section 4]: https://www.rfc-editor.org/rfc/rfc9112.html#section-4
    NotThreeDigits,
    /// Three digits for which the enum has no variant.
    Unknown(UnknownStatus),
}

impl From<UnknownStatus> for ParseStatusError {
    fn from(unknown: UnknownStatus) -> Self {
        Self::Unknown(unknown)
    }
}

impl fmt::Display for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThreeDigits => f.write_str("a status code is exactly three digits"),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

impl Error for ParseStatusError {}
