/// The state of a code in the [IANA registry](https://www.iana.org/assignments/http-status-codes).
///
/// ```
/// use http_status::{Registration, Status};
///
/// assert_eq!(Status::NotFound.registration(), Registration::Assigned);
/// assert_eq!(Status::UseProxy.registration(), Registration::Deprecated);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Registration {
    /// Registered, and in force.
    Assigned,
    /// Registered, but its specification advises against it. An example is 305.
    Deprecated,
    /// Registered, but its specification is historic. An example is 510.
    Obsoleted,
    /// Registered for a draft, until a date. An example is 104.
    Temporary,
    /// Reserved without a meaning. These are 306, which has no variant, and 418, which a joke made unusable.
    Unused,
    /// Not in the registry, such as the code of a vendor or of your own table.
    Unregistered,
}
