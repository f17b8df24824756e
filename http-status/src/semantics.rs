/// What a cache may do with a response, judging by its status code alone.
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
    /// - [RFC 9110, Section 15.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1) lists the codes. 451 is
    ///   defined as such by [RFC 7725, Section 3](https://www.rfc-editor.org/rfc/rfc7725.html#section-3).
    /// - Only a cache that understands `Range` and `Content-Range` may store a 206
    ///   ([RFC 9111, Section 3.3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3.3)).
    Heuristic,
    /// A cache may store the response only if its fields say so, as with `Cache-Control: max-age`
    /// ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
    ///
    /// This is the default. It also applies to the codes of vendors, since the vendors state nothing about caching.
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

/// Whether a response has content, judging by its status code alone
/// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
///
/// The method decides as well. Responses to `HEAD`, and `2xx` responses to `CONNECT`, never have content.
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
    /// The response has content, possibly of zero length. This is the default.
    Allowed,
    /// The server must not generate content, but a recipient reads the response as one that can have content.
    ///
    /// 205 ([RFC 9110, Section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6)).
    Empty,
    /// The response ends with its header section, whatever its fields say.
    ///
    /// 1xx, 204 and 304
    /// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
    Never,
}

/// How a user agent repeats a request at the URI in `Location`
/// ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)).
///
/// Three `3xx` codes are not such redirects:
///
/// - A user agent may follow the `Location` of a 300, but this is one choice among several
///   ([RFC 9110, Section 15.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1)). Nothing is specified about
///   the method.
/// - A 304 lets the client use the response it has stored.
/// - A 305 named a proxy, and clients ignore it for security reasons.
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
    /// Returns what happens to the method of the request.
    #[must_use]
    pub const fn method(self) -> RedirectMethod {
        self.method
    }

    /// Returns whether the new URI replaces the old one.
    #[must_use]
    pub const fn permanence(self) -> Permanence {
        self.permanence
    }
}

/// What a [`Redirect`] does to the method of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedirectMethod {
    /// A user agent may change `POST` to `GET`, as browsers do, and keeps every other method.
    ///
    /// 301 and 302. The exception is for `POST` alone, so `QUERY` stays `QUERY`
    /// ([RFC 10008, Section 2.5](https://www.rfc-editor.org/rfc/rfc10008.html#section-2.5)).
    PostMayBecomeGet,
    /// The new request is a `GET`, or a `HEAD` if the first request was one.
    ///
    /// 303 ([RFC 9110, Section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4)).
    BecomesGet,
    /// The method and the content stay as they are.
    ///
    /// 307 and 308.
    Preserved,
}

/// Whether a [`Redirect`] is permanent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Permanence {
    /// The resource has a new URI, and future references ought to use it.
    ///
    /// 301 and 308.
    Permanent,
    /// The resource keeps its URI, and future requests ought to use that.
    ///
    /// 302 and 307.
    Temporary,
    /// The URI belongs to another resource, which answers the request indirectly.
    ///
    /// 303 ([RFC 9110, Section 15.4.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4)).
    Indirect,
}

/// A header field that a specification asks for in responses with a status code.
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
    /// Returns the name of the field, such as `Retry-After`. Field names are case-insensitive.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Returns whether the field must, should or may be sent if [the condition](Self::condition) holds.
    #[must_use]
    pub const fn requirement(self) -> Requirement {
        self.requirement
    }

    /// Returns the condition for the field, as a clause that follows "when". `None` if there is no condition.
    #[must_use]
    pub const fn condition(self) -> Option<&'static str> {
        self.condition
    }
}

/// How strongly a specification asks for something ([RFC 2119](https://www.rfc-editor.org/rfc/rfc2119.html)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Requirement {
    /// MAY, or the specification uses none of these keywords. The field has a meaning in the response, and no rule
    /// demands it.
    May,
    /// SHOULD. Leave it out only for a good reason.
    Should,
    /// MUST.
    Must,
}
