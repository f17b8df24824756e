use core::{error::Error, fmt, ops::RangeInclusive, str::FromStr};

/// The class of a status code, which is its first digit ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
///
/// A client must understand the class of every code, known to it or not. RFC 9110 has these five and no others, so the
/// enum is exhaustive.
///
/// ```
/// use http_status::{Status, StatusClass};
///
/// let at_fault = match Status::ServiceUnavailable.class() {
///     StatusClass::Informational | StatusClass::Successful | StatusClass::Redirection => None,
///     StatusClass::ClientError => Some("client"),
///     StatusClass::ServerError => Some("server"),
/// };
/// assert_eq!(at_fault, Some("server"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum StatusClass {
    /// `1xx`, an interim response. A final one follows for the same request ([RFC 9110, Section 15.2]).
    ///
    /// [RFC 9110, Section 15.2]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2
    Informational = 1,
    /// `2xx`, a response to a request that was received, understood and accepted ([RFC 9110, Section 15.3]).
    ///
    /// [RFC 9110, Section 15.3]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3
    Successful,
    /// `3xx`, a response after which the user agent has to do more ([RFC 9110, Section 15.4]).
    ///
    /// [RFC 9110, Section 15.4]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
    Redirection,
    /// `4xx`, a response to a client that seems to have erred ([RFC 9110, Section 15.5]).
    ///
    /// [RFC 9110, Section 15.5]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5
    ClientError,
    /// `5xx`, a response of a server that has erred or cannot do what it was asked ([RFC 9110, Section 15.6]).
    ///
    /// [RFC 9110, Section 15.6]: https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6
    ServerError,
}

impl StatusClass {
    /// The five classes, in ascending order.
    pub const ALL: &'static [Self] = &[
        Self::Informational,
        Self::Successful,
        Self::Redirection,
        Self::ClientError,
        Self::ServerError,
    ];

    /// Returns the class of any code from 100 to 599, registered or not, or `None` for any other number.
    ///
    /// ```
    /// # use http_status::StatusClass;
    /// assert_eq!(StatusClass::from_code(471), Some(StatusClass::ClientError));
    /// assert_eq!(StatusClass::from_code(600), None);
    /// ```
    #[must_use]
    pub const fn from_code(code: u16) -> Option<Self> {
        match code / 100 {
            1 => Some(Self::Informational),
            2 => Some(Self::Successful),
            3 => Some(Self::Redirection),
            4 => Some(Self::ClientError),
            5 => Some(Self::ServerError),
            _ => None,
        }
    }

    /// Returns the short form, such as `5xx`. It is a good label for metrics.
    ///
    /// OpenAPI has keys in upper case, such as `5XX`, and no others. Use `class.as_str().to_uppercase()` for them.
    ///
    /// ```
    /// # use http_status::{Status, StatusClass};
    /// assert_eq!(Status::BadGateway.class().as_str(), "5xx");
    /// assert_eq!("5xx".parse(), Ok(StatusClass::ServerError));
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Informational => "1xx",
            Self::Successful => "2xx",
            Self::Redirection => "3xx",
            Self::ClientError => "4xx",
            Self::ServerError => "5xx",
        }
    }

    /// Returns the name in RFC 9110, such as `Client Error`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Informational => "Informational",
            Self::Successful => "Successful",
            Self::Redirection => "Redirection",
            Self::ClientError => "Client Error",
            Self::ServerError => "Server Error",
        }
    }

    /// Returns whether this is `4xx` or `5xx`.
    #[must_use]
    pub const fn is_error(self) -> bool {
        matches!(self, Self::ClientError | Self::ServerError)
    }

    /// Returns all numbers of the class, assigned or not.
    ///
    /// ```
    /// # use http_status::StatusClass;
    /// assert_eq!(StatusClass::ClientError.codes(), 400..=499);
    /// ```
    #[must_use]
    pub const fn codes(self) -> RangeInclusive<u16> {
        let first = self as u16 * 100;
        first..=first + 99
    }

    /// Returns what the class means, in a few sentences.
    #[must_use]
    pub const fn docs(self) -> &'static str {
        match self {
            Self::Informational => {
                "An interim response: it reports the status of the connection or the progress of the request before the \
                 final response, which still follows. It never has content, a client must be able to parse it even if it did \
                 not expect one, and a server must not send it to an HTTP/1.0 client."
            }
            Self::Successful => {
                "The request was received, understood and accepted. What the content holds depends on the method and on the \
                 code."
            }
            Self::Redirection => {
                "The user agent has to take a further step to fulfill the request, such as asking again at the URI of \
                 `Location` or using what it has stored. A client should detect redirections that run in a circle."
            }
            Self::ClientError => {
                "The request seems to be at fault: it is malformed, not allowed, or asks for what is not there. Except in a \
                 response to `HEAD`, the server should explain the error in the content, and whether it is temporary or \
                 permanent."
            }
            Self::ServerError => {
                "The server knows that it has erred, or that it cannot do what was asked, though the request may be valid. \
                 Except in a response to `HEAD`, it should explain the error in the content, and whether it is temporary or \
                 permanent."
            }
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Informational => "1xx Informational",
            Self::Successful => "2xx Successful",
            Self::Redirection => "3xx Redirection",
            Self::ClientError => "4xx Client Error",
            Self::ServerError => "5xx Server Error",
        }
    }
}

/// `4xx Client Error`
impl fmt::Display for StatusClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.title())
    }
}

/// Reads the short form, the name or both, such as `5xx`, `Server Error` or `5xx Server Error`, ignoring ASCII case.
impl FromStr for StatusClass {
    type Err = ParseStatusClassError;

    fn from_str(text: &str) -> Result<Self, ParseStatusClassError> {
        for &class in Self::ALL {
            for form in [class.as_str(), class.name(), class.title()] {
                if form.eq_ignore_ascii_case(text) {
                    return Ok(class);
                }
            }
        }
        Err(ParseStatusClassError(()))
    }
}

/// The error for a string that is not a class of status codes.
///
/// ```
/// use http_status::StatusClass;
///
/// let error = "6xx".parse::<StatusClass>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "a class of status codes is `1xx` to `5xx`, or a name such as `Client Error`",
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseStatusClassError(());

impl fmt::Display for ParseStatusClassError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a class of status codes is `1xx` to `5xx`, or a name such as `Client Error`")
    }
}

/// Shows the message, which is what `unwrap` and `main` print.
impl fmt::Debug for ParseStatusClassError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for ParseStatusClassError {}
