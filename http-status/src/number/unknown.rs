use core::{error::Error, fmt};

use super::into_code::{IntoCode, Sealed};

/// The error for a number that an enum of status codes has no variant for.
///
/// Convert it into [`AnyStatus`](crate::AnyStatus) to go on with the number. A client processes a response with an
/// unknown code by its class ([RFC 9110, Section 15]).
///
/// ```
/// use http_status::{AnyStatus, Status};
///
/// let unknown = Status::try_from(471).unwrap_err();
/// assert_eq!(unknown.code(), 471);
/// assert_eq!(unknown.to_string(), "unknown status code 471");
/// assert!(AnyStatus::from(unknown).is_client_error());
/// ```
///
/// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownStatus(u16);

impl UnknownStatus {
    /// Returns the number.
    #[must_use]
    pub const fn code(self) -> u16 {
        self.0
    }
}

/// Shows the message, which is what `unwrap` and `main` print.
impl fmt::Debug for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for UnknownStatus {}

/// Makes the error for a number that an enum has no variant for.
#[must_use]
#[cold]
pub const fn make_unknown(code: u16) -> UnknownStatus {
    UnknownStatus(code)
}

impl Sealed for UnknownStatus {}

impl IntoCode for UnknownStatus {
    #[inline]
    fn into_code(self) -> u16 {
        self.code()
    }
}
