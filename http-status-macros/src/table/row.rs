use super::{
    facts::{Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry},
    source::Source,
};
use crate::fault::{At, Place};

/// What a table says of one code. Each value has its type. A value that is `None` is left out, or was reported.
pub(crate) struct Row<'a> {
    pub(crate) source: &'a Source,
    pub(crate) name: At<String>,
    /// The number as the table has it, which can be outside 100 to 599.
    pub(crate) code: Option<At<i64>>,
    pub(crate) reason: Option<At<String>>,
    pub(crate) spec: Spec,
    pub(crate) registration: Option<At<Registration>>,
    pub(crate) former: Vec<At<String>>,
    pub(crate) cacheability: Option<At<Cacheability>>,
    pub(crate) content: Option<At<Content>>,
    pub(crate) redirect: Option<At<Redirect>>,
    pub(crate) retry: Option<Retry>,
    pub(crate) fields: Vec<Field>,
    pub(crate) docs: Option<At<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct Spec {
    pub(crate) document: Option<At<String>>,
    pub(crate) section: Option<At<String>>,
    pub(crate) url: Option<At<String>>,
}

pub(crate) struct Redirect {
    pub(crate) method: Option<RedirectMethod>,
    pub(crate) permanence: Option<Permanence>,
}

pub(crate) struct Field {
    pub(crate) name: Option<At<String>>,
    pub(crate) requirement: Option<Requirement>,
    pub(crate) when: Option<At<String>>,
}

/// The string of a key. It is empty if the key is left out.
pub(crate) fn or_empty(string: Option<&At<String>>) -> &str {
    match string {
        Some(string) => &string.value,
        None => "",
    }
}

impl Row<'_> {
    /// The code of the row, if it is a valid status code.
    pub(crate) fn status_code(&self) -> Option<u16> {
        let code = u16::try_from(self.code.as_ref()?.value).ok()?;
        (100..600).contains(&code).then_some(code)
    }

    /// The place of the code, or of the name in a row without a code.
    pub(crate) fn code_place(&self) -> Place {
        match &self.code {
            Some(code) => code.place,
            None => self.name.place,
        }
    }

    pub(crate) fn reason(&self) -> &str {
        or_empty(self.reason.as_ref())
    }

    /// The reason phrase, then the former ones.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &At<String>> {
        self.reason.iter().chain(&self.former)
    }
}

impl Spec {
    /// Where to read the specification. An RFC and an Internet-Draft need no `url`.
    pub(crate) fn link(&self) -> Option<String> {
        if let Some(url) = &self.url {
            return Some(url.value.clone());
        }
        let page = page_of_document(or_empty(self.document.as_ref()))?;
        let Some(section) = &self.section else {
            return Some(page);
        };
        let section = &section.value;
        let kind = if is_appendix(section) {
            "appendix"
        } else {
            "section"
        };
        Some(format!("{page}#{kind}-{section}"))
    }
}

/// An appendix has a letter where a section has a number: `A.1`.
pub(crate) fn is_appendix(section: &str) -> bool {
    let first_part = section.split('.').next().unwrap_or_default();
    matches!(first_part.as_bytes(), [b'A'..=b'Z'])
}

fn page_of_document(document: &str) -> Option<String> {
    if let Some(number) = document.strip_prefix("RFC ") {
        return is_rfc(number).then(|| format!("https://www.rfc-editor.org/rfc/rfc{number}.html"));
    }
    is_draft(document).then(|| format!("https://datatracker.ietf.org/doc/html/{document}"))
}

fn is_rfc(number: &str) -> bool {
    (1..=5).contains(&number.len())
        && !number.starts_with('0')
        && number.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_draft(document: &str) -> bool {
    document.starts_with("draft-")
        && document
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
