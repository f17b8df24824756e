use super::words::{
    Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry,
};
use crate::fault::At;

/// What a table says of one code. What is missing or not of its type has been reported, and is `None` here.
pub(crate) struct Row {
    pub(crate) name: At<String>,
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
    pub(crate) method: RedirectMethod,
    pub(crate) permanence: Permanence,
}

pub(crate) struct Field {
    pub(crate) name: At<String>,
    pub(crate) requirement: Requirement,
    pub(crate) when: Option<At<String>>,
}

/// Empty, if it is missing or not of its type.
pub(crate) fn text(at: Option<&At<String>>) -> &str {
    at.map_or("", |at| &at.value)
}

impl Row {
    /// `None` also for a number that is no status code.
    pub(crate) fn code(&self) -> Option<u16> {
        let code = u16::try_from(self.code.as_ref()?.value).ok();
        code.filter(|code| (100..600).contains(code))
    }

    pub(crate) fn reason(&self) -> &str {
        text(self.reason.as_ref())
    }

    /// The current one, then the former ones.
    pub(crate) fn phrases(&self) -> impl Iterator<Item = &At<String>> {
        self.reason.iter().chain(&self.former)
    }

    pub(crate) fn strings(&self) -> Vec<&At<String>> {
        let Spec {
            document,
            section,
            url,
        } = &self.spec;
        let mut strings = self
            .phrases()
            .chain(&self.docs)
            .chain(document)
            .chain(section)
            .chain(url)
            .collect::<Vec<_>>();
        for field in &self.fields {
            strings.push(&field.name);
            strings.extend(&field.when);
        }
        strings
    }
}

impl Spec {
    /// `RFC 9110, Section 15.5.5`
    pub(crate) fn text(&self) -> String {
        let document = text(self.document.as_ref());
        match &self.section {
            Some(section) => format!("{document}, Section {}", section.value),
            None => document.to_owned(),
        }
    }

    /// An RFC and a draft need no `url`.
    pub(crate) fn url(&self) -> Option<String> {
        if let Some(url) = &self.url {
            return Some(url.value.clone());
        }
        let document = &self.document.as_ref()?.value;
        let base = match document.strip_prefix("RFC ") {
            Some(number) if is_rfc(number) => {
                format!("https://www.rfc-editor.org/rfc/rfc{number}.html")
            }
            None if is_draft(document) => {
                format!("https://datatracker.ietf.org/doc/html/{document}")
            }
            _ => return None,
        };
        let Some(At { value: section, .. }) = &self.section else {
            return Some(base);
        };
        let part = if section.starts_with(|first: char| first.is_ascii_uppercase()) {
            "appendix"
        } else {
            "section"
        };
        Some(format!("{base}#{part}-{section}"))
    }
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
