use core::fmt;

use super::{
    list::{Entry, section},
    rule::Rule,
};
use crate::{
    any::AnyStatus,
    enums::Status,
    facts::{Field, Parts, Requirement, Spec, make_spec},
};

/// What [`check`](crate::check()) finds: a response that breaks what an RFC says of its status code.
///
/// It is displayed as a sentence with the section.
///
/// ```
/// use http_status::{Requirement, Rule, check_response};
///
/// let response = http::Response::builder().status(405).body(()).unwrap();
/// let violation = check_response(&response).next().unwrap();
///
/// assert_eq!(
///     violation.to_string(),
///     "405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)",
/// );
/// assert_eq!(violation.status(), 405);
/// assert_eq!(violation.requirement(), Requirement::Must);
/// assert_eq!(violation.rule(), Rule::MissingField);
/// assert_eq!(violation.field(), Some("Allow"));
/// assert_eq!(violation.spec().section(), Some("15.5.6"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Violation {
    code: u16,
    rule: Rule,
    requirement: Requirement,
    field: &'static str,
    does: &'static str,
    spec: Spec,
}

impl Violation {
    pub(super) fn of_entry(code: u16, entry: &'static Entry) -> Self {
        Self {
            code,
            rule: entry.rule,
            requirement: entry.requirement,
            field: entry.field,
            does: entry.does,
            spec: make_spec(&entry.spec),
        }
    }

    pub(super) fn of_missing_field(status: Status, field: Field) -> Self {
        Self {
            code: status.code(),
            rule: Rule::MissingField,
            requirement: field.requirement(),
            field: field.name(),
            does: "lacks",
            spec: section_of_missing_field(status, field),
        }
    }

    /// Returns the status of the response.
    ///
    /// It is an [`AnyStatus`], since a response can have any number from 100 to 999.
    #[must_use]
    pub const fn status(self) -> AnyStatus {
        AnyStatus::new(self.code)
    }

    /// Returns whether the section says that a server must or should not do this.
    ///
    /// What contradicts the definition of the code is [`Requirement::Must`], such as a 304 to a `POST`.
    #[must_use]
    pub const fn requirement(self) -> Requirement {
        self.requirement
    }

    /// Returns the rule that the response breaks.
    #[must_use]
    pub const fn rule(self) -> Rule {
        self.rule
    }

    /// Returns the response field that is missing or wrong. It is `None` if the code itself is wrong, or if it does not
    /// fit the request.
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        if self.field.is_empty() {
            None
        } else {
            Some(self.field)
        }
    }

    /// Returns the section that the response breaks.
    #[must_use]
    pub const fn spec(self) -> Spec {
        self.spec
    }
}

/// Most fields are required by the section that defines the code.
fn section_of_missing_field(status: Status, field: Field) -> Spec {
    static UPGRADE: Parts = section!("9110" "7.8");
    static SINGLE_PART: Parts = section!("9110" "15.3.7.1");
    static WEBSOCKET: Parts = section!("6455" "4.2.2");
    static PATCH: Parts = section!("5789" "2.2");
    match (status, field.name()) {
        (Status::PartialContent, _) => make_spec(&SINGLE_PART),
        (_, "Connection") => make_spec(&UPGRADE),
        (_, "Sec-WebSocket-Accept" | "Sec-WebSocket-Version") => make_spec(&WEBSOCKET),
        (_, "Accept-Patch") => make_spec(&PATCH),
        _ => status.spec(),
    }
}

/// Writes one sentence, such as "405 Method Not Allowed lacks `Allow` (RFC 9110, Section 15.5.6)".
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status(), self.does)?;
        if self.rule == Rule::MissingField {
            write!(f, " `{}`", self.field)?;
        }
        write!(f, " ({})", self.spec)
    }
}

impl core::error::Error for Violation {}
