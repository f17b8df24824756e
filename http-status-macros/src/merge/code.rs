use crate::{
    document::At,
    links,
    table::{
        self, Row,
        facts::{
            Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry,
            ends_with_its_header, is_interim,
        },
        find_registered_code, find_registration, or_empty,
    },
};

/// A variant of the enum. Nothing is missing: what its row leaves out is as the RFCs have it.
pub(crate) struct Code<'a> {
    pub(crate) number: u16,
    /// The name of the variant.
    pub(crate) name: &'a str,
    /// The name of the variant of `Status`, if the number is registered.
    pub(crate) registry_name: Option<&'a str>,
    /// The index of its table among those that could be read.
    pub(crate) table_index: usize,
    pub(crate) reason: &'a str,
    pub(crate) former: Vec<&'a str>,
    pub(crate) docs: &'a str,
    pub(crate) spec: Spec<'a>,
    pub(crate) registration: Registration,
    pub(crate) cacheability: Cacheability,
    pub(crate) content: Content,
    pub(crate) redirect: Option<Redirect>,
    pub(crate) retry: Retry,
    pub(crate) fields: Vec<Field<'a>>,
}

pub(crate) struct Spec<'a> {
    pub(crate) document: &'a str,
    /// It is empty where the document as a whole is meant.
    pub(crate) section: &'a str,
    pub(crate) link: String,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Redirect {
    pub(crate) method: RedirectMethod,
    pub(crate) permanence: Permanence,
}

#[derive(PartialEq)]
pub(crate) struct Field<'a> {
    pub(crate) name: &'a str,
    pub(crate) requirement: Requirement,
    /// It is empty where there is no condition.
    pub(crate) when: &'a str,
}

impl<'a> Code<'a> {
    pub(super) fn new(row: &'a Row<'a>, number: u16) -> Self {
        let mut former = Vec::new();
        for phrase in &row.former {
            former.push(phrase.value.as_str());
        }
        let mut fields = Vec::new();
        for field in &row.fields {
            if let Some(field) = finish_field(field) {
                fields.push(field);
            }
        }
        Self {
            number,
            name: &row.name.value,
            registry_name: find_registered_code(number).map(|code| code.name.as_str()),
            table_index: row.source.document.index,
            reason: row.reason(),
            former,
            docs: or_empty(row.docs.as_ref()).trim(),
            spec: finish_spec(&row.spec),
            registration: find_registration(number),
            cacheability: value_or(row.cacheability.as_ref(), default_cacheability(number)),
            content: value_or(row.content.as_ref(), default_content(number)),
            redirect: row
                .redirect
                .as_ref()
                .and_then(|at| finish_redirect(&at.value)),
            retry: row.retry.unwrap_or(Retry::Unspecified),
            fields,
        }
    }
}

/// A document without a link has been reported.
fn finish_spec(spec: &table::Spec) -> Spec<'_> {
    let document = or_empty(spec.document.as_ref());
    let section = or_empty(spec.section.as_ref());
    let url = spec.url.as_ref().map(|url| url.value.as_str());
    Spec {
        document,
        section,
        link: links::link(document, section, url).unwrap_or_default(),
    }
}

fn value_or<T: Copy>(given: Option<&At<T>>, default: T) -> T {
    match given {
        Some(given) => given.value,
        None => default,
    }
}

/// RFC 9111, Section 3: a cache stores final responses only, and without a rule for their code only if their
/// fields say so.
fn default_cacheability(number: u16) -> Cacheability {
    if is_interim(number) {
        Cacheability::Never
    } else {
        Cacheability::Explicit
    }
}

fn default_content(number: u16) -> Content {
    if ends_with_its_header(number) {
        Content::Never
    } else {
        Content::Allowed
    }
}

/// A redirect with a value that is missing has been reported.
fn finish_redirect(redirect: &table::Redirect) -> Option<Redirect> {
    Some(Redirect {
        method: redirect.method?,
        permanence: redirect.permanence?,
    })
}

/// A field with a value that is missing has been reported.
fn finish_field(field: &table::Field) -> Option<Field<'_>> {
    Some(Field {
        name: &field.name.as_ref()?.value,
        requirement: field.requirement?,
        when: or_empty(field.when.as_ref()),
    })
}
