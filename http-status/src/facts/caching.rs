/// What a cache may do with a response, judging by its status code alone.
///
/// Other conditions come on top, such as the method and `no-store`
/// ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)). Two of them are about the code. A cache
/// has to understand it if it is 206 or 304, or if `Cache-Control` contains `must-understand`.
///
/// ```
/// use http_status::{Cacheability, Status};
///
/// /// Whether a cache that understands the code may store a response to `GET`.
/// ///
/// /// `fresh` says whether a field such as `Cache-Control: max-age` says for how long.
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
///
/// A cache uses a 304 to update the response that it has stored
/// ([RFC 9111, Section 4.3.4](https://www.rfc-editor.org/rfc/rfc9111.html#section-4.3.4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cacheability {
    /// A cache may store the response even if no field says for how long, and then chooses the time itself.
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
    /// - 1xx responses, since a cache stores only final ones.
    /// - A code of your own table with `cacheability = "never"`. A cache does not know such a code and goes by the fields
    ///   of the response, so send `Cache-Control: no-store` as well
    ///   ([RFC 9111, Section 3](https://www.rfc-editor.org/rfc/rfc9111.html#section-3)).
    Never,
}
