use super::spec::unless_empty;

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
    name: &'static str,
    requirement: Requirement,
    condition: Option<&'static str>,
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

/// Makes a field of a generated enum.
#[must_use]
pub const fn make_field(
    name: &'static str,
    requirement: Requirement,
    condition: &'static str,
) -> Field {
    Field {
        name,
        requirement,
        condition: unless_empty(condition),
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
