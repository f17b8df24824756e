use core::{error::Error, fmt};

use super::unknown::{UnknownStatus, unknown};

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
pub struct WrongReason(u16);

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

/// Makes the error for a phrase that does not belong to the code before it.
pub(crate) const fn wrong_reason(code: u16) -> ParseStatusError {
    ParseStatusError::WrongReason(WrongReason(code))
}

/// The error for a string that is not the code of any variant.
#[must_use]
#[cold]
pub const fn no_status(string: &[u8]) -> ParseStatusError {
    let [
        hundreds @ b'0'..=b'9',
        tens @ b'0'..=b'9',
        ones @ b'0'..=b'9',
    ] = *string
    else {
        return ParseStatusError::NotThreeDigits;
    };
    let number = 100 * value(hundreds) + 10 * value(tens) + value(ones);
    ParseStatusError::Unknown(unknown(number))
}

/// The code and the phrase of `404 Not Found`. The phrase is not checked.
pub(crate) fn split_phrase(status: &str) -> Option<(u16, &str)> {
    let (digits, phrase) = status.split_once(' ')?;
    match no_status(digits.as_bytes()) {
        ParseStatusError::Unknown(code) => Some((code.code(), phrase)),
        _ => None,
    }
}

const fn value(digit: u8) -> u16 {
    (digit - b'0') as u16
}

/// Converts three ASCII digits to a number and subtracts 100. Anything else gives a number above 499.
///
/// Both of the last two digits are checked and converted at once. That is how `404` becomes 304:
///
/// 1. `04` is `[0x30, 0x34]`. Without the upper halves, and with the tens in the lower byte, it is `0x0400`.
/// 2. A byte that is not a digit is above 9 now. Its upper half is not 0, or is not 0 once 6 is added.
/// 3. `0x0A01` is `10 * 256 + 1`. The second byte of the product is ten times the tens plus the ones: 4.
/// 4. The first byte gives `(b'4' - b'1') * 100`. It needs no check, since only `1` to `5` give less than 500.
#[must_use]
#[inline]
pub const fn index(code: &[u8]) -> usize {
    let [hundreds, tens, ones] = *code else {
        return usize::MAX;
    };
    let digits = u16::from_le_bytes([tens, ones]) as u32 ^ 0x3030;
    let above_nine = (digits | (digits + 0x0606)) & 0xF0F0;
    if above_nine != 0 {
        return usize::MAX;
    }
    let last_two = ((digits * 0x0A01) >> 8) & 0xFF;
    (hundreds as usize * 100 + last_two as usize).wrapping_sub(b'1' as usize * 100)
}
