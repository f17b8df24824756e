use core::{
    error::Error,
    fmt::{self, Debug, Display},
};

use super::unknown::UnknownStatus;

/// The error for a string that is not a status.
///
/// ```
/// use http_status::Status;
///
/// assert_eq!("404".parse(), Ok(Status::NotFound));
/// assert_eq!("404 Not Found".parse(), Ok(Status::NotFound));
///
/// let message = |status: &str| status.parse::<Status>().unwrap_err().to_string();
/// assert_eq!(message("0404"), "expected three digits, which a reason phrase can follow");
/// assert_eq!(message("471"), "unknown status code 471");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseStatusError {
    /// The string is neither three ASCII digits nor a status line's code and phrase ([RFC 9112, Section 4]).
    ///
    /// [RFC 9112, Section 4]: https://www.rfc-editor.org/rfc/rfc9112.html#section-4
    NotThreeDigits,
    /// The enum has no variant for the code.
    Unknown(UnknownStatus),
}

impl From<UnknownStatus> for ParseStatusError {
    fn from(unknown: UnknownStatus) -> Self {
        Self::Unknown(unknown)
    }
}

impl Display for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThreeDigits => {
                f.write_str("expected three digits, which a reason phrase can follow")
            }
            Self::Unknown(unknown) => Display::fmt(unknown, f),
        }
    }
}

/// Shows the message, which is what `unwrap` and `main` print.
impl Debug for ParseStatusError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl Error for ParseStatusError {}

/// Reads a string that is not three digits of a code in the enum. `FromStr` reads those itself, and is inlined.
#[doc(hidden)]
#[cold]
pub fn parse<S>(status: &str) -> Result<S, ParseStatusError>
where
    S: TryFrom<u16, Error = UnknownStatus>,
{
    let code = read_code(status)?;
    Ok(S::try_from(code)?)
}

/// Reads the code of `404` or `404 Not Found`. The phrase is ignored, as a client should do (RFC 9112, Section 4).
///
/// It can be empty, as in a status line without one. Otherwise it has a letter, since `404 410` is a list.
pub(crate) fn read_code(status: &str) -> Result<u16, ParseStatusError> {
    let (digits, phrase) = status.split_once(' ').unwrap_or((status, ""));
    let Some(code) = read_digits(digits.as_bytes()) else {
        return Err(ParseStatusError::NotThreeDigits);
    };
    if phrase.is_empty() || phrase.contains(char::is_alphabetic) {
        Ok(code)
    } else {
        Err(ParseStatusError::NotThreeDigits)
    }
}

/// Reads exactly three ASCII digits.
pub(crate) const fn read_digits(digits: &[u8]) -> Option<u16> {
    let [
        hundreds @ b'0'..=b'9',
        tens @ b'0'..=b'9',
        ones @ b'0'..=b'9',
    ] = *digits
    else {
        return None;
    };
    Some(100 * value(hundreds) + 10 * value(tens) + value(ones))
}

const fn value(digit: u8) -> u16 {
    (digit - b'0') as u16
}
