use core::{fmt, str::FromStr};

use crate::{
    enums::{Status, StatusEnum},
    facts::{Cacheability, Content, Field, Redirect, Registration, Retry, Spec, StatusClass},
    number::{IntoCode, ParseStatusError, Sealed, UnknownStatus, read_code},
};

/// Any `u16` as a status code, known or unknown.
///
/// Use it for the codes you receive. A peer can send any number, and `AnyStatus` can hold every one. Use [`Status`] for
/// the codes you send.
///
/// ```
/// use http_status::{AnyStatus, Cacheability, Status};
///
/// let received = AnyStatus::from(299);
/// assert!(received.is_success());
/// assert_eq!(received.cacheability(), Cacheability::Explicit);
///
/// match received.known() {
///     Some(Status::NotFound | Status::Gone) => println!("there is nothing"),
///     Some(status) => println!("{}", status.docs()),
///     None => println!("{} is not registered", received.code()),
/// }
/// ```
///
/// It converts from `u16`, [`Status`], your own enums and [`UnknownStatus`]. With the features `http` and `http02`, it
/// also converts from a `StatusCode`, and to one if the number is from 100 to 999. [`Status`] and your own enums convert
/// from it with `TryFrom`, as in `Status::try_from(received)?`.
///
/// Every method works for every number:
///
/// - A registered code has the facts of [`Status`].
/// - Any other code from 100 to 599 has what RFC 9110 specifies for its class.
/// - A number outside that range is treated as a server error ([RFC 9110, Section 15]). `http::StatusCode` has no class
///   for such a number, so its `is_server_error()` is false for 999.
///
/// `AnyStatus` compares and hashes as its number. It is displayed as `404 Not Found`, or as its number if the code is
/// not registered, and [`FromStr`] reads back what is displayed.
///
/// With the feature `serde`, it is written as its number. JSON and other human-readable formats can also have a string
/// that `FromStr` accepts.
///
/// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnyStatus(u16);

impl AnyStatus {
    /// Returns the status of any number. Use it in constants, and `From` elsewhere.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// const CLOSED: AnyStatus = AnyStatus::new(499);
    /// assert!(CLOSED.is_client_error());
    /// assert_eq!(AnyStatus::new(404), Status::NotFound);
    /// ```
    #[must_use]
    pub const fn new(code: u16) -> Self {
        Self(code)
    }

    /// Returns the number.
    #[must_use]
    #[doc(alias = "as_u16")]
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Returns the registered code, or `None` if the number has none.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::from(404).known(), Some(Status::NotFound));
    /// assert_eq!(AnyStatus::from(499).known(), None);
    /// ```
    ///
    /// For an enum of your own, use its `TryFrom<AnyStatus>`.
    #[must_use]
    pub const fn known(self) -> Option<Status> {
        Status::from_code(self.0)
    }

    /// Returns the class. The first digit determines it for codes from 100 to 599.
    ///
    /// Any other number is a server error, since a client should process it as a `5xx` response
    /// ([RFC 9110, Section 15]). This includes 0, which many programs use where no response has arrived. For the label of
    /// a metric, use [`StatusClass::from_code`], which returns `None` for an invalid code.
    ///
    /// ```
    /// # use http_status::{AnyStatus, StatusClass};
    /// assert_eq!(AnyStatus::from(471).class(), StatusClass::ClientError);
    /// assert_eq!(AnyStatus::from(999).class(), StatusClass::ServerError);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub const fn class(self) -> StatusClass {
        match StatusClass::from_code(self.0) {
            Some(class) => class,
            None => StatusClass::ServerError,
        }
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
    /// A registered code is its own equivalent. Any other code has the `x00` code of its class. A client processes
    /// the response as if it had the equivalent code. The equivalent is not a source of facts: a cache must not apply
    /// the rules for 200 to a 299. [`cacheability`](Self::cacheability) and the other methods return what RFC 9110 says
    /// of the number, and not the facts of its equivalent.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::from(404).equivalent(), Status::NotFound);
    /// assert_eq!(AnyStatus::from(499).equivalent(), Status::BadRequest);
    /// assert_eq!(AnyStatus::from(999).equivalent(), Status::InternalServerError);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    #[doc(alias("lossy", "fallback"))]
    pub const fn equivalent(self) -> Status {
        match (self.known(), self.class()) {
            (Some(status), _) => status,
            (None, StatusClass::Informational) => Status::Continue,
            (None, StatusClass::Successful) => Status::Ok,
            (None, StatusClass::Redirection) => Status::MultipleChoices,
            (None, StatusClass::ClientError) => Status::BadRequest,
            (None, StatusClass::ServerError) => Status::InternalServerError,
        }
    }

    /// Returns the reason phrase, or `None` for an unknown code.
    ///
    /// ```
    /// # use http_status::AnyStatus;
    /// assert_eq!(AnyStatus::from(404).reason(), Some("Not Found"));
    /// assert_eq!(AnyStatus::from(471).reason(), None);
    /// ```
    #[must_use]
    pub const fn reason(self) -> Option<&'static str> {
        match self.known() {
            Some(status) => Some(status.reason()),
            None => None,
        }
    }

    /// Returns what the code means, or `None` for an unknown code.
    #[must_use]
    pub const fn docs(self) -> Option<&'static str> {
        match self.known() {
            Some(status) => Some(status.docs()),
            None => None,
        }
    }

    /// Returns what a cache may do with the response.
    ///
    /// An unknown code is never heuristically cacheable ([RFC 9110, Section 15.1]).
    ///
    /// ```
    /// # use http_status::{AnyStatus, Cacheability};
    /// assert_eq!(AnyStatus::from(404).cacheability(), Cacheability::Heuristic);
    /// assert_eq!(AnyStatus::from(299).cacheability(), Cacheability::Explicit);
    /// ```
    ///
    /// [RFC 9110, Section 15.1]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1
    #[must_use]
    pub const fn cacheability(self) -> Cacheability {
        match self.known() {
            Some(status) => status.cacheability(),
            None if self.is_informational() => Cacheability::Never,
            None => Cacheability::Explicit,
        }
    }

    /// Returns whether the response has content. An unknown `1xx` response has none.
    #[must_use]
    pub const fn content(self) -> Content {
        match self.known() {
            Some(status) => status.content(),
            None if self.is_informational() => Content::Never,
            None => Content::Allowed,
        }
    }

    /// Returns how a user agent repeats the request at `Location`. Returns `None` for an unknown code.
    ///
    /// A client may follow `Location` even if it does not know the `3xx` code
    /// ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)). Nothing is specified about the
    /// method then.
    #[must_use]
    pub const fn redirect(self) -> Option<Redirect> {
        match self.known() {
            Some(status) => status.redirect(),
            None => None,
        }
    }

    /// Returns what the definition of the code says about retrying. Returns [`Retry::Unspecified`] for an unknown code.
    #[must_use]
    pub const fn retry(self) -> Retry {
        match self.known() {
            Some(status) => status.retry(),
            None => Retry::Unspecified,
        }
    }

    /// Returns the response fields that the definition of the code asks for. There are none for an unknown code.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        match self.known() {
            Some(status) => status.fields(),
            None => &[],
        }
    }

    /// Returns the document and section that define the code, or `None` for an unknown code.
    #[must_use]
    pub const fn spec(self) -> Option<Spec> {
        match self.known() {
            Some(status) => Some(status.spec()),
            None => None,
        }
    }

    /// Returns the state of the number in the IANA registry.
    ///
    /// The registry also lists 306, which has no name, as unused
    /// ([RFC 9110, Section 15.4.7](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7)).
    ///
    /// ```
    /// # use http_status::{AnyStatus, Registration};
    /// assert_eq!(AnyStatus::from(404).registration(), Registration::Assigned);
    /// assert_eq!(AnyStatus::from(306).registration(), Registration::Unused);
    /// assert_eq!(AnyStatus::from(471).registration(), Registration::Unregistered);
    /// ```
    #[must_use]
    pub const fn registration(self) -> Registration {
        match self.known() {
            Some(status) => status.registration(),
            None if self.0 == 306 => Registration::Unused,
            None => Registration::Unregistered,
        }
    }
}

impl From<u16> for AnyStatus {
    fn from(code: u16) -> Self {
        Self(code)
    }
}

impl<S: StatusEnum> From<S> for AnyStatus {
    fn from(status: S) -> Self {
        Self(status.code())
    }
}

impl From<UnknownStatus> for AnyStatus {
    fn from(unknown: UnknownStatus) -> Self {
        Self(unknown.code())
    }
}

impl From<AnyStatus> for u16 {
    fn from(status: AnyStatus) -> Self {
        status.code()
    }
}

/// Reads three digits such as `404`, or three digits, a space and any phrase. It also reads every other `u16` as it is
/// displayed, such as `7` or `1000`.
///
/// The phrase is ignored, as a client should do ([RFC 9112, Section 4]). Text without a
/// letter after the code is an error, as in `404 410`, which is a list that went wrong.
///
/// ```
/// use http_status::AnyStatus;
///
/// let status: AnyStatus = "503 Service Temporarily Unavailable".parse()?;
/// assert_eq!(status, 503);
/// # Ok::<(), http_status::ParseStatusError>(())
/// ```
///
/// [RFC 9112, Section 4]: https://www.rfc-editor.org/rfc/rfc9112.html#section-4
impl FromStr for AnyStatus {
    type Err = ParseStatusError;

    fn from_str(status: &str) -> Result<Self, ParseStatusError> {
        match read_code(status) {
            Ok(code) => Ok(Self(code)),
            Err(error) => read_number(status).map(Self).ok_or(error),
        }
    }
}

/// Reads a number as `Display` writes it, without a sign and without zeros before it.
fn read_number(number: &str) -> Option<u16> {
    let has_digits_only = number.bytes().all(|byte| byte.is_ascii_digit());
    let has_leading_zero = number.len() > 1 && number.starts_with('0');
    if has_digits_only && !has_leading_zero {
        number.parse().ok()
    } else {
        None
    }
}

/// `404 Not Found`, or the number alone: `471`.
impl fmt::Display for AnyStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(status) => fmt::Display::fmt(&status, f),
            None => pad_number(self.0, f),
        }
    }
}

/// Writes the number with the padding of a string. The padding of a number would align it to the right.
fn pad_number(mut number: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut digits = *b"00000";
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] += (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    f.pad(core::str::from_utf8(&digits[start..]).unwrap_or_default())
}

impl<S: StatusEnum> PartialEq<S> for AnyStatus {
    fn eq(&self, status: &S) -> bool {
        self.0 == status.code()
    }
}

impl PartialEq<u16> for AnyStatus {
    fn eq(&self, code: &u16) -> bool {
        self.0 == *code
    }
}

impl Sealed for AnyStatus {}

impl IntoCode for AnyStatus {
    #[inline]
    fn into_code(self) -> u16 {
        self.0
    }
}
