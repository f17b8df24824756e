use super::{
    defaults,
    row::{Field, Redirect, Row},
    words::{Cacheability, Content, Registration, Retry},
};
use crate::fault::At;

/// A row that becomes a variant. What it leaves out is as the RFCs have it.
#[derive(Clone, Copy)]
pub(crate) struct Variant<'a> {
    pub(crate) row: &'a Row,
    pub(crate) name: &'a str,
    pub(crate) code: u16,
    pub(crate) reason: &'a str,
    pub(crate) docs: &'a str,
    pub(crate) former: &'a [At<String>],
    pub(crate) registration: Registration,
    pub(crate) cacheability: Cacheability,
    pub(crate) content: Content,
    pub(crate) redirect: Option<&'a Redirect>,
    pub(crate) retry: Retry,
    pub(crate) fields: &'a [Field],
}

impl<'a> Variant<'a> {
    pub(crate) fn new(row: &'a Row, code: u16, is_registered: bool) -> Self {
        Self {
            row,
            name: &row.name.value,
            code,
            reason: row.reason(),
            docs: row.docs.as_ref().map_or("", |docs| docs.value.trim()),
            former: &row.former,
            registration: row.registration.as_ref().map_or(defaults::registration(is_registered), |at| at.value),
            cacheability: row.cacheability.as_ref().map_or(defaults::cacheability(code), |at| at.value),
            content: row.content.as_ref().map_or(defaults::content(code), |at| at.value),
            redirect: row.redirect.as_ref().map(|at| &at.value),
            retry: row.retry.as_ref().map_or(Retry::Unstated, |at| at.value),
            fields: &row.fields,
        }
    }
}
