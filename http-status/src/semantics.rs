/// What a cache may do with a response, by its status code alone.
///
/// ```
/// use http_status::{Cacheability, Status};
///
/// /// Whether a cache that understands ranges may store a response to `GET`.
/// ///
/// /// `fresh` says whether the response has explicit freshness information.
/// fn may_store(status: Status, fresh: bool) -> bool {
///     match status.cacheability() {
///         Cacheability::Heuristic => true,
///         Cacheability::Explicit => fresh,
///         _ => false,
///     }
/// }
/// assert!(may_store(Status::NotFound, false));
/// assert!(!may_store(Status::Found, false));
/// assert!(!may_store(Status::TooManyRequests, true));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cacheability {
    /// A cache may store the response, and choose for how long, even without explicit freshness.
    ///
    /// - The codes are listed in [RFC 9110, Section 15.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1). For 451,
    ///   it is [RFC 7725, Section 3](https://www.rfc-editor.org/rfc/rfc7725.html#section-3).
    /// - Only a cache that understands `Range` and `Content-Range` may store a 206
    ///   ([RFC 9111, Section 3.3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3.3)).
    Heuristic,
    /// A cache may store the response only if its fields say so, as with `Cache-Control: max-age`
    /// ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
    ///
    /// This is the default, also for the codes of vendors, who state nothing about caching.
    Explicit,
    /// No cache stores the response.
    ///
    /// - 428, 429, 431 and 511 ([RFC 6585](https://www.rfc-editor.org/rfc/rfc6585.html)).
    /// - Interim responses, since a cache stores only final ones.
    /// - A code of your own table with `cacheability = "never"`. A cache does not know such a code and goes by the fields
    ///   of the response, so send `Cache-Control: no-store` as well
    ///   ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
    Never,
}

/// Whether a response has content, by its status code alone
/// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
///
/// The method decides as well: responses to `HEAD`, and `2xx` responses to `CONNECT`, never have content.
///
/// ```
/// use http_status::{Content, Status};
///
/// assert_eq!(Status::NoContent.content(), Content::Never);
/// assert_eq!(Status::ResetContent.content(), Content::Empty);
/// assert_eq!(Status::NotFound.content(), Content::Allowed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// There is content, possibly of zero length. The default.
    Allowed,
    /// A server must not generate any, but the framing has room for it, so a recipient reads it as usual: 205
    /// ([RFC 9110, Section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6)).
    Empty,
    /// The message ends with its header section, whatever its fields say: 1xx, 204 and 304.
    Never,
}

/// What a user agent does when it repeats a request at the URI of `Location`
/// ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)).
///
/// Not every `3xx` code is such a redirect. A user agent may follow the `Location` of a 300 too
/// ([Section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1)), but that is one choice among several,
/// and nothing is said about the method or about how long it holds. 304 sends the client to what it has stored, and 305
/// named a proxy, which clients ignore for security reasons.
///
/// ```
/// use http_status::{Redirect, RedirectMethod, Status};
///
/// /// The method with which a client asks again, if it follows at all.
/// fn next_method(status: Status, method: &str) -> Option<&str> {
///     Some(match status.redirect()?.method() {
///         RedirectMethod::PostMayBecomeGet if method == "POST" => "GET",
///         RedirectMethod::BecomesGet if method != "HEAD" => "GET",
///         _ => method,
///     })
/// }
/// assert_eq!(next_method(Status::Found, "POST"), Some("GET"));
/// assert_eq!(next_method(Status::TemporaryRedirect, "POST"), Some("POST"));
/// assert_eq!(next_method(Status::NotModified, "GET"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Redirect {
    pub(crate) method: RedirectMethod,
    pub(crate) permanence: Permanence,
}

impl Redirect {
    /// What happens to the method of the request.
    #[must_use]
    pub const fn method(self) -> RedirectMethod {
        self.method
    }

    /// Whether the new URI replaces the old one.
    #[must_use]
    pub const fn permanence(self) -> Permanence {
        self.permanence
    }
}

/// What a [`Redirect`] does to the method of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectMethod {
    /// A user agent may turn `POST` into `GET`, as browsers do, and keeps any other method: 301 and 302.
    PostMayBecomeGet,
    /// The new request is a `GET`, or a `HEAD` where the first was one: 303.
    BecomesGet,
    /// The method, and with it the content, must stay as they are: 307 and 308.
    Preserved,
}

/// Whether a [`Redirect`] is for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permanence {
    /// The resource has a new URI, and references ought to be updated: 301 and 308.
    Permanent,
    /// The resource keeps its URI, which future requests ought to use: 302 and 307.
    Temporary,
    /// Neither, since the URI is that of another resource, which answers the request indirectly: 303
    /// ([RFC 9110, Section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4)).
    Indirect,
}

/// A response field that the definition of a status code asks for.
///
/// ```
/// use http_status::{Requirement, Status};
///
/// /// The fields that a response of this status lacks, for a test of a server.
/// fn missing(status: Status, sent: &[&str]) -> impl Iterator<Item = &'static str> {
///     let required = status.fields().iter().filter(|field| {
///         field.requirement() == Requirement::Must && field.condition().is_none()
///     });
///     required.map(|field| field.name()).filter(move |name| !sent.contains(name))
/// }
/// assert!(missing(Status::MethodNotAllowed, &["Content-Type"]).eq(["Allow"]));
/// assert_eq!(missing(Status::NotFound, &[]).count(), 0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) requirement: Requirement,
    pub(crate) condition: Option<&'static str>,
}

impl Field {
    /// The field name as specified, such as `Retry-After`; it is case-insensitive.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// How much the field is asked for, once [the condition](Self::condition) holds.
    #[must_use]
    pub const fn requirement(self) -> Requirement {
        self.requirement
    }

    /// When the field is asked for, as a clause that reads well after "when"; `None` if always.
    #[must_use]
    pub const fn condition(self) -> Option<&'static str> {
        self.condition
    }
}

/// How much a specification asks for something, in the words of [RFC 2119](https://www.rfc-editor.org/rfc/rfc2119.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Requirement {
    /// MAY, or no such word at all: the field has a meaning here, and nobody demands it.
    May,
    /// SHOULD: not without a good reason to leave it out.
    Should,
    /// MUST.
    Must,
}
