/// What the definition of a status code says about sending the request again.
///
/// It is what the specification says, not advice: a code whose definition does not speak of it is
/// [`Unstated`](Self::Unstated), even where most clients send the request again. For `3xx` codes,
/// [`redirect`](crate::Status::redirect) answers instead.
///
/// Whatever the code, three rules of [RFC 9110, Section 9.2.2] hold for a client that repeats a request by itself: it should
/// not repeat one whose method is not idempotent, unless it knows that the request has no further effect or was never
/// applied; a proxy must not repeat such a request at all; and a repetition that fails should not be repeated again.
///
/// A client builds its own policy on it, and decides for itself on the codes whose definitions say nothing:
///
/// ```
/// use http_status::{Retry, Status};
///
/// /// When a client may send the same request again; `wait` is the `Retry-After` of the response, in seconds.
/// fn again_after(status: Status, idempotent: bool, wait: Option<u64>) -> Option<u64> {
///     match status.retry() {
///         // RFC 9110, Section 15.5.20: over another connection, whatever the method.
///         Retry::Afresh if status == Status::MisdirectedRequest => Some(0),
///         Retry::Afresh if idempotent => Some(0),
///         Retry::Later if idempotent => Some(wait.unwrap_or(1)),
///         Retry::IfRetryAfter if idempotent => wait,
///         // Not in the specification: a policy of this client.
///         Retry::Unstated if idempotent && matches!(status, Status::BadGateway | Status::GatewayTimeout) => Some(5),
///         _ => None,
///     }
/// }
/// assert_eq!(again_after(Status::ServiceUnavailable, true, Some(120)), Some(120));
/// assert_eq!(again_after(Status::ContentTooLarge, true, None), None);
/// assert_eq!(again_after(Status::MisdirectedRequest, false, None), Some(0));
/// assert_eq!(again_after(Status::BadGateway, false, None), None);
/// ```
///
/// [RFC 9110, Section 9.2.2]: https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// The definition of the code says nothing about it, so the general rules are all there is. The default; 500, 502 and 504
    /// are among these.
    Unstated,
    /// The same request, after the time in `Retry-After`, or after a wait of the client's own where the field is missing: 429
    /// ([RFC 6585, Section 4](https://www.rfc-editor.org/rfc/rfc6585.html#section-4)) and 503
    /// ([RFC 9110, Section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4)).
    Later,
    /// The same request, after the time in `Retry-After`; without the field the condition is not known to be temporary: 413
    /// ([RFC 9110, Section 15.5.14](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14)).
    IfRetryAfter,
    /// The same request at once, under other conditions: 408, over a new connection if the old one cannot be used
    /// ([RFC 9110, Section 15.5.9](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9)); 421, over another connection,
    /// whether or not the method is idempotent
    /// ([Section 15.5.20](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20)); 425, not in early data
    /// ([RFC 8470, Section 5.2](https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2)).
    Afresh,
    /// Not the same request, but one with the change that the response asks for: with credentials or other ones (401, 403,
    /// 407), a length (411), no expectation (417, by
    /// [RFC 9110, Section 10.1.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1)), another protocol (426), a
    /// condition (428), smaller fields (431), an extension (510).
    Changed,
    /// Only after a person has acted: resolved the conflict of a 409
    /// ([RFC 9110, Section 15.5.10](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10)), or asked again for what got a
    /// 507 ([RFC 4918, Section 11.5](https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5)).
    ByUser,
}
