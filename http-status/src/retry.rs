/// What the definition of a status code says about sending the request again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// Nothing.
    Unstated,
    /// The same request, after `Retry-After` or a wait of the client's own.
    Later,
    /// The same request, if the response has `Retry-After`; else not.
    IfRetryAfter,
    /// The same request at once, under other conditions.
    Afresh,
    /// Not the same request, but one with the change that the response asks for.
    Changed,
    /// Only after a person has acted.
    ByUser,
}
