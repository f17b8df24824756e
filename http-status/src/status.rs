use http_status_macros::status_codes;

/// A status code of the IANA registry: what a server says in the first line of its response.
///
/// The enum is exhaustive, so `match` tells when a code was forgotten. ...
#[status_codes(registered, crate = own)]
pub enum Status {}

/// What `Status` is generated with: the facade, less the conversions from `Status` into itself.
mod own {
    macro_rules! __registered {
        ($($nothing:tt)*) => {};
    }
    pub(super) use __registered;

    pub(super) use crate::__status_enum;
}

impl Status {
    /// The code to treat any number as ([RFC 9110, Section 15]): itself if it is registered, else the `x00` code of its
    /// class, and 500 outside 100 to 599.
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
    pub const fn from_code_lossy(code: u16) -> Self {
        match (Self::from_code(code), crate::StatusClass::of(code)) {
            (Some(status), _) => status,
            (None, Some(class)) => class.status(),
            (None, None) => Self::InternalServerError,
        }
    }
}

/// 200 (OK).
impl Default for Status {
    fn default() -> Self {
        Self::Ok
    }
}
