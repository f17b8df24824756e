use super::{
    facts::{Cacheability, Content, Permanence, RedirectMethod, Registration, Requirement, Retry},
    source::Source,
};
use crate::document::{At, Place};

/// The first number above all status codes.
pub(crate) const END_OF_CODES: u16 = 600;

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
        (100..END_OF_CODES).contains(&code).then_some(code)
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
    pub(crate) fn phrases(&self) -> Vec<&At<String>> {
        let mut phrases = Vec::new();
        if let Some(reason) = &self.reason {
            phrases.push(reason);
        }
        for former in &self.former {
            phrases.push(former);
        }
        phrases
    }
}
