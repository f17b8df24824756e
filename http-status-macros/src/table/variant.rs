use super::{
    row::{Redirect, Row, text},
    words::{Cacheability, Content, Registration, Retry},
};

/// A row that becomes a variant. What it leaves out is as the RFCs have it.
#[derive(Clone, Copy)]
pub(crate) struct Variant<'a> {
    pub(crate) row: &'a Row,
    pub(crate) name: &'a str,
    pub(crate) code: u16,
    pub(crate) reason: &'a str,
    pub(crate) docs: &'a str,
    pub(crate) registration: Registration,
    pub(crate) cacheability: Cacheability,
    pub(crate) content: Content,
    pub(crate) redirect: Option<&'a Redirect>,
    pub(crate) retry: Retry,
}

impl<'a> Variant<'a> {
    pub(crate) fn new(row: &'a Row, code: u16, is_registered: bool) -> Self {
        let registration = if is_registered {
            Registration::Assigned
        } else {
            Registration::Unregistered
        };
        // RFC 9111, section 3: only a final response is stored, and without a word on its code only if its fields say so.
        let cacheability = if is_interim(code) {
            Cacheability::Never
        } else {
            Cacheability::Explicit
        };
        let content = if ends_with_its_header(code) {
            Content::Never
        } else {
            Content::Allowed
        };
        Self {
            row,
            name: &row.name.value,
            code,
            reason: row.reason(),
            docs: text(row.docs.as_ref()).trim(),
            registration: row
                .registration
                .as_ref()
                .map_or(registration, |at| at.value),
            cacheability: row
                .cacheability
                .as_ref()
                .map_or(cacheability, |at| at.value),
            content: row.content.as_ref().map_or(content, |at| at.value),
            redirect: row.redirect.as_ref().map(|at| &at.value),
            retry: row.retry.unwrap_or(Retry::Unstated),
        }
    }
}

pub(crate) fn is_interim(code: u16) -> bool {
    (100..200).contains(&code)
}

/// RFC 9112, section 6.3: whatever its fields say, such a response has no content.
pub(crate) fn ends_with_its_header(code: u16) -> bool {
    is_interim(code) || matches!(code, 204 | 304)
}
