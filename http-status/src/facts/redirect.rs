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
///
/// If you follow redirects by hand, the fields of the request change as well
/// ([RFC 9110, Section 15.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4)):
///
/// - If the method has become `GET` or `HEAD`, remove the fields that describe the content, such as `Content-Type` and
///   `Content-Length`.
/// - Replace the fields that belong to the old URI or connection, such as `Host`, `Referer` and `Proxy-Authorization`.
/// - Consider removing `Authorization` and `Cookie`. Otherwise another host gets the credentials.
///
/// Limit the number of redirects, since they can go in a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Redirect {
    method: RedirectMethod,
    permanence: Permanence,
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

/// Makes the redirect of a generated enum. `parts` has one pair, or none for a code that is not a redirect.
#[must_use]
pub const fn make_redirect(parts: &[(RedirectMethod, Permanence)]) -> Option<Redirect> {
    match *parts {
        [(method, permanence)] => Some(Redirect { method, permanence }),
        _ => None,
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
