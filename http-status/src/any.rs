use core::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use crate::{
    enums::{Status, StatusEnum, is_phrase_of},
    facts::{Cacheability, Content, Field, Redirect, Registration, Retry, Spec, StatusClass},
    number::{
        IntoCode, ParseStatusError, Sealed, UnknownStatus, no_status, split_phrase, unknown,
        wrong_reason,
    },
};

/// Any `u16` as a status code, known or unknown.
///
/// Use it for the codes you receive. A peer can send any number, and `AnyStatus` can hold every one. Use [`Status`] for
/// the codes you send.
///
/// ```
/// use http_status::{AnyStatus, Cacheability, Status};
///
/// let received = AnyStatus::new(299);
/// assert!(received.is_success());
/// assert_eq!(received.cacheability(), Cacheability::Explicit);
///
/// match received {
///     AnyStatus::Known(Status::NotFound) => println!("there is nothing"),
///     AnyStatus::Known(status) => println!("{}", status.docs()),
///     AnyStatus::Unknown(unknown) => println!("{unknown}"),
/// }
/// ```
///
/// Every method works for every number:
///
/// - A code that the enum has a variant for has the facts of that enum. A registered code that your own enum leaves out
///   has the facts of [`Status`].
/// - Any other code from 100 to 599 has what RFC 9110 specifies for its class.
/// - A number outside that range is treated as a server error ([RFC 9110, Section 15]).
///
/// `AnyStatus` compares and hashes as its number. It is displayed as `404 Not Found`, or as its number if the enum has
/// no variant for it, and [`FromStr`] reads back what is displayed.
///
/// `AnyStatus<MyStatus>` does the same for your own enum. [`new`](Self::new) returns an `AnyStatus<Status>`. Use
/// `AnyStatus::<MyStatus>::from` for your own enum.
///
/// # Features
///
/// - `serde` reads and writes the number. In JSON and other human-readable formats, it also reads a string that
///   `FromStr` accepts.
/// - `http` and `http02` convert from a `StatusCode`, and to one if the number is from 100 to 999.
///
/// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
#[derive(Clone, Copy, Debug)]
pub enum AnyStatus<S = Status> {
    /// The enum has a variant for the number.
    Known(S),
    /// The enum has no variant for the number.
    Unknown(UnknownStatus),
}

impl AnyStatus {
    /// Returns the status of any number.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::new(404), Status::NotFound);
    /// assert_eq!(AnyStatus::new(499).known(), None);
    /// ```
    #[must_use]
    pub fn new(code: impl IntoCode) -> Self {
        Self::from(code.into_code())
    }
}

impl<S: StatusEnum> AnyStatus<S> {
    /// Returns the number.
    #[must_use]
    #[doc(alias = "as_u16")]
    pub fn code(self) -> u16 {
        match self {
            Self::Known(status) => status.code(),
            Self::Unknown(unknown) => unknown.code(),
        }
    }

    /// Returns the variant, or `None` if the enum has none for the number.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::new(404).known(), Some(Status::NotFound));
    /// assert_eq!(AnyStatus::new(499).known(), None);
    /// ```
    #[must_use]
    pub fn known(self) -> Option<S> {
        match self {
            Self::Known(status) => Some(status),
            Self::Unknown(unknown) => S::from_code(unknown.code()),
        }
    }

    /// Returns the registered code that a client falls back to ([RFC 9110, Section 15]).
    ///
    /// A registered code is its own equivalent. Any other code has the `x00` code of its class. A client processes
    /// the response as if it had the equivalent code. The equivalent is not a source of facts: a cache must not apply
    /// the rules for 200 to a 299. [`cacheability`](Self::cacheability) and the other methods return the facts of the
    /// code itself.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::new(404).equivalent(), Status::NotFound);
    /// assert_eq!(AnyStatus::new(499).equivalent(), Status::BadRequest);
    /// assert_eq!(AnyStatus::new(999).equivalent(), Status::InternalServerError);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub fn equivalent(self) -> Status {
        unknown(self.code()).equivalent()
    }

    /// Returns the class. The first digit determines it for codes from 100 to 599.
    ///
    /// Any other number is a server error, since a client should process it as a `5xx` response
    /// ([RFC 9110, Section 15]). For the label of a metric, use [`StatusClass::from_code`], which returns `None` for an
    /// invalid code.
    ///
    /// ```
    /// # use http_status::{AnyStatus, StatusClass};
    /// assert_eq!(AnyStatus::new(471).class(), StatusClass::ClientError);
    /// assert_eq!(AnyStatus::new(999).class(), StatusClass::ServerError);
    /// ```
    ///
    /// [RFC 9110, Section 15]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15
    #[must_use]
    pub fn class(self) -> StatusClass {
        StatusClass::of_any(self.code())
    }

    /// Returns the reason phrase, or `None` if neither the enum nor [`Status`] has the code.
    ///
    /// ```
    /// # use http_status::AnyStatus;
    /// assert_eq!(AnyStatus::new(404).reason(), Some("Not Found"));
    /// assert_eq!(AnyStatus::new(471).reason(), None);
    /// ```
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        self.fact(S::reason, Status::reason)
    }

    /// Returns what the code means, or `None` if neither the enum nor [`Status`] has the code.
    #[must_use]
    pub fn docs(self) -> Option<&'static str> {
        self.fact(S::docs, Status::docs)
    }

    /// Returns the document and section that define the code, or `None` if neither the enum nor [`Status`] has it.
    #[must_use]
    pub fn spec(self) -> Option<Spec> {
        self.fact(S::spec, Status::spec)
    }

    /// Returns the state of the number in the IANA registry.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Registration};
    /// assert_eq!(AnyStatus::new(306).registration(), Registration::Unused);
    /// assert_eq!(AnyStatus::new(471).registration(), Registration::Unregistered);
    /// ```
    #[must_use]
    pub fn registration(self) -> Registration {
        unknown(self.code()).registration()
    }

    /// Returns what a cache may do with the response.
    ///
    /// An unknown code is never heuristically cacheable ([RFC 9110, Section 15.1]).
    ///
    /// ```
    /// # use http_status::{AnyStatus, Cacheability};
    /// assert_eq!(AnyStatus::new(404).cacheability(), Cacheability::Heuristic);
    /// assert_eq!(AnyStatus::new(299).cacheability(), Cacheability::Explicit);
    /// ```
    ///
    /// [RFC 9110, Section 15.1]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1
    #[must_use]
    pub fn cacheability(self) -> Cacheability {
        let fact = self.fact(S::cacheability, Status::cacheability);
        fact.unwrap_or(if self.is_informational() {
            Cacheability::Never
        } else {
            Cacheability::Explicit
        })
    }

    /// Returns whether the response has content. An unknown `1xx` response has none.
    #[must_use]
    pub fn content(self) -> Content {
        let fact = self.fact(S::content, Status::content);
        fact.unwrap_or(if self.is_informational() {
            Content::Never
        } else {
            Content::Allowed
        })
    }

    /// Returns how a user agent repeats the request at `Location`. Returns `None` for an unknown code.
    #[must_use]
    pub fn redirect(self) -> Option<Redirect> {
        self.fact(S::redirect, Status::redirect).flatten()
    }

    /// Returns what the definition of the code says about retrying. Returns [`Retry::Unspecified`] for an unknown code.
    #[must_use]
    pub fn retry(self) -> Retry {
        let fact = self.fact(S::retry, Status::retry);
        fact.unwrap_or(Retry::Unspecified)
    }

    /// Returns the response fields that the definition of the code asks for. There are none for an unknown code.
    #[must_use]
    pub fn fields(self) -> &'static [Field] {
        self.fact(S::fields, Status::fields).unwrap_or_default()
    }

    /// The fact from the enum's row for the code or, if it has none, from the registry's row.
    fn fact<T>(self, own: fn(S) -> T, registered: fn(Status) -> T) -> Option<T> {
        match self.known() {
            Some(status) => Some(own(status)),
            None => Status::from_code(self.code()).map(registered),
        }
    }

    /// Returns whether this is a `1xx` code, an interim response.
    #[must_use]
    pub fn is_informational(self) -> bool {
        self.class() == StatusClass::Informational
    }

    /// Returns whether this is a `2xx` code.
    #[must_use]
    pub fn is_success(self) -> bool {
        self.class() == StatusClass::Successful
    }

    /// Returns whether this is a `3xx` code.
    #[must_use]
    pub fn is_redirection(self) -> bool {
        self.class() == StatusClass::Redirection
    }

    /// Returns whether this is a `4xx` code.
    #[must_use]
    pub fn is_client_error(self) -> bool {
        self.class() == StatusClass::ClientError
    }

    /// Returns whether this is a `5xx` code, or a number outside 100 to 599.
    #[must_use]
    pub fn is_server_error(self) -> bool {
        self.class() == StatusClass::ServerError
    }

    /// Returns whether this is a `4xx` or `5xx` code, or a number outside 100 to 599.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.class().is_error()
    }
}

impl<S: StatusEnum> From<u16> for AnyStatus<S> {
    fn from(code: u16) -> Self {
        S::try_from(code).map_or_else(Self::Unknown, Self::Known)
    }
}

impl<S: StatusEnum> From<S> for AnyStatus<S> {
    fn from(status: S) -> Self {
        Self::Known(status)
    }
}

impl<S: StatusEnum> From<AnyStatus<S>> for u16 {
    fn from(status: AnyStatus<S>) -> Self {
        status.code()
    }
}

/// Reads a code such as `404`, a code with its reason phrase such as `404 Not Found`, and any other number as `Display`
/// writes it.
///
/// The phrase can be a former one. It is compared in the same way as in [`from_reason`](StatusEnum::from_reason).
impl<S: StatusEnum> FromStr for AnyStatus<S> {
    type Err = ParseStatusError;

    fn from_str(status: &str) -> Result<Self, ParseStatusError> {
        if let Some((code, phrase)) = split_phrase(status) {
            let any = Self::from(code);
            let is_own = any.known().is_some_and(|own| is_phrase_of(phrase, own));
            let registered = Status::from_code(code);
            let is_registered = registered.is_some_and(|own| is_phrase_of(phrase, own));
            return if is_own || is_registered {
                Ok(any)
            } else {
                Err(wrong_reason(code))
            };
        }
        // A number that does not have three digits must not have a leading zero or a sign.
        let is_displayed = status.bytes().all(|byte| byte.is_ascii_digit())
            && (status == "0" || !status.starts_with('0'));
        match status.parse::<u16>() {
            Ok(code) if is_displayed => Ok(Self::from(code)),
            _ => Self::try_from(status.as_bytes()),
        }
    }
}

/// Reads what [`FromStr`] reads.
impl<S: StatusEnum> TryFrom<&str> for AnyStatus<S> {
    type Error = ParseStatusError;

    fn try_from(status: &str) -> Result<Self, ParseStatusError> {
        status.parse()
    }
}

/// Reads exactly three ASCII digits. Every such number is accepted.
impl<S: StatusEnum> TryFrom<&[u8]> for AnyStatus<S> {
    type Error = ParseStatusError;

    fn try_from(code: &[u8]) -> Result<Self, ParseStatusError> {
        match S::from_bytes(code).ok_or_else(|| no_status(code)) {
            Ok(status) => Ok(Self::Known(status)),
            Err(ParseStatusError::Unknown(unknown)) => Ok(Self::Unknown(unknown)),
            Err(error) => Err(error),
        }
    }
}

/// `404 Not Found`, or the number alone: `471`.
impl<S: StatusEnum> fmt::Display for AnyStatus<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.known() {
            Some(status) => fmt::Display::fmt(&status, f),
            None => pad_number(self.code(), f),
        }
    }
}

/// Padded like a string, since a number would be aligned to the right.
fn pad_number(mut number: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut digits = *b"00000";
    let mut start = digits.len();
    while start == digits.len() || number > 0 {
        start -= 1;
        digits[start] += (number % 10) as u8;
        number /= 10;
    }
    f.pad(core::str::from_utf8(&digits[start..]).unwrap_or_default())
}

impl<S: StatusEnum> PartialEq for AnyStatus<S> {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl<S: StatusEnum> Eq for AnyStatus<S> {}

impl<S: StatusEnum> PartialOrd for AnyStatus<S> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<S: StatusEnum> Ord for AnyStatus<S> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(&other.code())
    }
}

impl<S: StatusEnum> Hash for AnyStatus<S> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl<S: StatusEnum> PartialEq<S> for AnyStatus<S> {
    fn eq(&self, status: &S) -> bool {
        self.code() == status.code()
    }
}

impl<S: StatusEnum> PartialEq<u16> for AnyStatus<S> {
    fn eq(&self, code: &u16) -> bool {
        self.code() == *code
    }
}

impl<S: StatusEnum> PartialOrd<u16> for AnyStatus<S> {
    fn partial_cmp(&self, code: &u16) -> Option<Ordering> {
        self.code().partial_cmp(code)
    }
}

impl<S: StatusEnum> Sealed for AnyStatus<S> {}

impl<S: StatusEnum> IntoCode for AnyStatus<S> {
    #[inline]
    fn into_code(self) -> u16 {
        self.code()
    }
}
