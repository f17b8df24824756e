use crate::{
    fault::At,
    table::{
        self, Row,
        facts::{
            Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry,
            ends_with_its_header, is_interim,
        },
        or_empty,
    },
};

/// A variant of the enum. Nothing is missing: what its row leaves out is as the RFCs have it.
pub(crate) struct Code<'a> {
    pub(crate) number: u16,
    /// The name of the variant.
    pub(crate) name: &'a str,
    /// The name of the variant of `Status`, if the code comes from the registry.
    pub(crate) registry_name: Option<&'a str>,
    /// The index of its table among those that could be read.
    pub(crate) table: usize,
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
    pub(super) fn new(
        row: &'a Row<'a>,
        number: u16,
        registry_name: Option<&'a str>,
        registration: Registration,
    ) -> Self {
        Self {
            number,
            name: &row.name.value,
            registry_name,
            table: row.source.index,
            reason: row.reason(),
            former: row
                .former
                .iter()
                .map(|phrase| phrase.value.as_str())
                .collect(),
            docs: or_empty(row.docs.as_ref()).trim(),
            spec: Spec {
                document: or_empty(row.spec.document.as_ref()),
                section: or_empty(row.spec.section.as_ref()),
                link: row.spec.link().unwrap_or_default(),
            },
            registration,
            cacheability: value_or(row.cacheability.as_ref(), default_cacheability(number)),
            content: value_or(row.content.as_ref(), default_content(number)),
            redirect: row.redirect.as_ref().and_then(|at| redirect(&at.value)),
            retry: row.retry.unwrap_or(Retry::Unspecified),
            fields: row.fields.iter().filter_map(field).collect(),
        }
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
fn redirect(redirect: &table::Redirect) -> Option<Redirect> {
    Some(Redirect {
        method: redirect.method?,
        permanence: redirect.permanence?,
    })
}

/// A field with a value that is missing has been reported.
fn field(field: &table::Field) -> Option<Field<'_>> {
    Some(Field {
        name: &field.name.as_ref()?.value,
        requirement: field.requirement?,
        when: or_empty(field.when.as_ref()),
    })
}
