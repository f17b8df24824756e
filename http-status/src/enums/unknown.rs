use core::fmt;

use super::status::Status;
use crate::number::UnknownStatus;

/// `unknown status code 471`, or the name of a registered code that only the enum at hand lacks. It is not beside the
/// type, since it needs `Status`.
impl fmt::Display for UnknownStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Status::from_code(self.code()) {
            Some(status) => write!(f, "{status} is not one of this enum's codes"),
            None => write!(f, "unknown status code {}", self.code()),
        }
    }
}
