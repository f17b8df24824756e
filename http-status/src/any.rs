use core::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use crate::{
    __private::no_status, ParseStatusError, Status, StatusClass, StatusEnum, UnknownStatus,
};

/// A number where a status code stands: one that the enum has a variant for, or any other.
///
/// It is for what a peer sends: a field of this type takes every number, and none is lost. There is no third state, so the
/// enum is exhaustive.
///
/// ```
/// use http_status::{AnyStatus, Status};
///
/// struct Entry {
///     path: &'static str,
///     status: AnyStatus,
/// }
///
/// let entry = Entry { path: "/", status: 499.into() };
/// assert_eq!(entry.status.to_string(), "499");
/// assert!(entry.status.is_client_error());
/// match entry.status {
///     AnyStatus::Known(Status::NotFound) => panic!("{} is missing", entry.path),
///     AnyStatus::Known(status) => println!("{}", status.docs()),
///     AnyStatus::Unknown(unknown) => println!("{unknown}"),
/// }
/// ```
///
/// Where nothing else names the enum, [`new`](Self::new) takes [`Status`], since rustc cannot infer it in
/// `AnyStatus::from(499)`. What the RFCs say of a code is asked of [`known`](Self::known), or of
/// [`equivalent`](Self::equivalent) for every number:
///
/// ```
/// # use http_status::{AnyStatus, Retry};
/// assert_eq!(AnyStatus::new(503).equivalent().retry(), Retry::Later);
/// assert_eq!(AnyStatus::new(299).equivalent().reason(), "OK");
/// ```
///
/// It is compared, hashed and displayed by its number. Every conversion gives `Known` if the enum has a variant for that
/// number. An [`UnknownStatus`] that comes from another enum may hold a number that this enum knows: put into `Unknown` by
/// hand, it equals the `Known` one, and all methods give the same answers.
///
/// With the feature `serde` it is read and written as the number. With `http` and `http02` it is made from a `StatusCode`,
/// and becomes one unless the number is outside 100 to 999. All of this holds for any enum of your own too.
#[derive(Clone, Copy, Debug)]
pub enum AnyStatus<S = Status> {
    /// The enum has a variant for the number.
    Known(S),
    /// It has none.
    Unknown(UnknownStatus),
}

impl AnyStatus {
    /// Any number, or with the features `http` and `http02` a `StatusCode`, as `Status` knows it.
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::new(404), Status::NotFound);
    /// assert_eq!(AnyStatus::new(499).known(), None);
    /// ```
    #[must_use]
    pub fn new(code: impl Into<Self>) -> Self {
        code.into()
    }
}

impl<S: StatusEnum> AnyStatus<S> {
    /// The number.
    #[must_use]
    #[doc(alias = "as_u16")]
    pub fn code(self) -> u16 {
        match self {
            Self::Known(status) => status.code(),
            Self::Unknown(unknown) => unknown.code(),
        }
    }

    /// The class; `None` outside 100 to 599, where no status code is valid.
    #[must_use]
    pub fn class(self) -> Option<StatusClass> {
        StatusClass::from_code(self.code())
    }

    /// The variant; `None` if the enum has none for the number.
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

    /// The registered code to treat the number as; itself if it is registered: see [`Status::from_code_lossy`].
    ///
    /// ```
    /// # use http_status::{AnyStatus, Status};
    /// assert_eq!(AnyStatus::new(404).equivalent(), Status::NotFound);
    /// assert_eq!(AnyStatus::new(499).equivalent(), Status::BadRequest);
    /// ```
    #[must_use]
    pub fn equivalent(self) -> Status {
        UnknownStatus(self.code()).equivalent()
    }

    /// Whether this is a `1xx` code: an interim response.
    #[must_use]
    pub fn is_informational(self) -> bool {
        self.class() == Some(StatusClass::Informational)
    }

    /// Whether this is a `2xx` code.
    #[must_use]
    pub fn is_success(self) -> bool {
        self.class() == Some(StatusClass::Successful)
    }

    /// Whether this is a `3xx` code.
    #[must_use]
    pub fn is_redirection(self) -> bool {
        self.class() == Some(StatusClass::Redirection)
    }

    /// Whether this is a `4xx` code.
    #[must_use]
    pub fn is_client_error(self) -> bool {
        self.class() == Some(StatusClass::ClientError)
    }

    /// Whether this is a `5xx` code.
    #[must_use]
    pub fn is_server_error(self) -> bool {
        self.class() == Some(StatusClass::ServerError)
    }

    /// Whether this is a `4xx` or `5xx` code.
    #[must_use]
    pub fn is_error(self) -> bool {
        self.class().is_some_and(StatusClass::is_error)
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

/// From exactly three ASCII digits, and all of them.
impl<S: StatusEnum> FromStr for AnyStatus<S> {
    type Err = ParseStatusError;

    fn from_str(code: &str) -> Result<Self, ParseStatusError> {
        Self::try_from(code.as_bytes())
    }
}

/// From exactly three ASCII digits, and all of them.
impl<S: StatusEnum> TryFrom<&str> for AnyStatus<S> {
    type Error = ParseStatusError;

    fn try_from(code: &str) -> Result<Self, ParseStatusError> {
        Self::try_from(code.as_bytes())
    }
}

/// From exactly three ASCII digits, and all of them.
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

/// As a text, since a number stands on the right of its column.
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
