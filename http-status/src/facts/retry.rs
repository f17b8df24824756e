/// What the definition of a status code says about retrying the request.
///
/// This is what the RFCs specify, and not a policy. 500, 502 and 504 are [`Unspecified`](Self::Unspecified), since
/// their definitions say nothing about retrying. Keep the codes of your retry policy in a [`StatusSet`](crate::StatusSet):
///
/// ```
/// use http_status::{AnyStatus, Retry, StatusSet};
///
/// /// The policy of this client.
/// const RETRY: StatusSet = StatusSet::from_static("408, 425, 429, 500, 502-504");
///
/// /// How many seconds to wait before the same request is sent again.
/// fn delay(status: AnyStatus, retry_after: Option<u64>) -> Option<u64> {
///     match status.retry() {
///         _ if !RETRY.contains(status) => None,
///         Retry::Later => Some(retry_after.unwrap_or(1)),
///         Retry::NewConnection | Retry::WithoutEarlyData => Some(0),
///         _ => Some(5),
///     }
/// }
/// assert_eq!(delay(AnyStatus::from(503), Some(120)), Some(120));
/// assert_eq!(delay(AnyStatus::from(502), None), Some(5));
/// assert_eq!(delay(AnyStatus::from(501), None), None);
/// ```
///
/// Three general rules hold for every code ([RFC 9110, Section 9.2.2]):
///
/// - A client should not automatically retry a request whose method is not idempotent, unless it knows that repeating
///   the request has no additional effect, or that the first one was never applied.
/// - A proxy must not automatically retry such a request at all.
/// - A client should not automatically retry an automatic retry that failed.
///
/// For a redirect, see [`redirect`](crate::Status::redirect).
///
/// [RFC 9110, Section 9.2.2]: https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// The definition of the code says nothing about retrying. This is the default.
    Unspecified,
    /// The same request can be retried later, after the time in `Retry-After` or after a wait of the client's choice.
    ///
    /// - 429 ([RFC 6585, Section 4](https://www.rfc-editor.org/rfc/rfc6585.html#section-4))
    /// - 503 ([RFC 9110, Section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4))
    /// - Of the vendors' codes, 520 to 524 of Cloudflare, 529 of Anthropic and 449 of Azure Cosmos DB
    Later,
    /// The same request can be retried after the time in `Retry-After`. Without that field, the condition is not known
    /// to be temporary.
    ///
    /// - 413 ([RFC 9110, Section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14))
    /// - 530 of Cloudflare
    IfRetryAfter,
    /// The same request can be retried over another connection.
    ///
    /// - 408, over a new connection if the old one cannot be used
    ///   ([RFC 9110, Section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9))
    /// - 421, whether or not the method is idempotent
    ///   ([RFC 9110, Section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20))
    NewConnection,
    /// The same request can be retried, whatever its method, but not in TLS early data. The server has not processed it.
    ///
    /// 425 ([RFC 8470, Section 5.2](https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2)).
    WithoutEarlyData,
    /// A request can be retried with the change that the response asks for.
    ///
    /// | Code | Change |
    /// | --- | --- |
    /// | 401, 403, 407 | new or different credentials |
    /// | 411 | a `Content-Length` |
    /// | 417 | no `Expect` ([RFC 9110, Section 10.1.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1)) |
    /// | 426 | another protocol |
    /// | 428 | a condition such as `If-Match` |
    /// | 431 | smaller fields |
    /// | 510 | an extension |
    Modified,
    /// The request can be retried after a person has acted.
    ///
    /// - 409, after the conflict is resolved
    ///   ([RFC 9110, Section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10))
    /// - 507, if the request was the result of a user action, after another user action asks for it
    ///   ([RFC 4918, Section 11.5](https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5))
    UserAction,
}
