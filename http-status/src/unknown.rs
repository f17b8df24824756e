use core::{error::Error, fmt};

use crate::{Registration, Status, StatusClass};

/// A number that an enum of status codes has no variant for.
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
pub struct UnknownStatus(u16);

impl UnknownStatus {
    #[doc(hidden)]
    #[must_use]
    #[cold]
    pub const fn __new(code: u16) -> Self {
        Self(code)
    }

    /// The number.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }

    /// The class of the number; `None` outside 100 to 599, where no status code is valid.
    #[must_use]
    pub const fn class(self) -> Option<StatusClass> {
        StatusClass::of(self.0)
    }

    /// The registered code to treat the number as: itself where it is registered and only the enum at hand leaves it
    /// out, else what [`Status::from_code_lossy`] says.
    #[must_use]
    pub const fn equivalent(self) -> Status {
        Status::from_code_lossy(self.0)
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
        match self.class() {
            Some(class) => write!(f, "unknown status code {} ({})", self.0, class.name()),
            None => write!(f, "invalid status code {}, which is outside 100 to 599", self.0),
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

impl ParseStatusError {
    #[doc(hidden)]
    #[must_use]
    #[cold]
    pub const fn __of(text: &[u8]) -> Self {
        match *text {
            [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
                let digits = [a - b'0', b - b'0', c - b'0'];
                Self::Unknown(UnknownStatus(digits[0] as u16 * 100 + digits[1] as u16 * 10 + digits[2] as u16))
            }
            _ => Self::NotThreeDigits,
        }
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
            Self::NotThreeDigits => f.write_str("a status code is exactly three digits"),
            Self::Unknown(unknown) => unknown.fmt(f),
        }
    }
}

impl Error for ParseStatusError {}
