use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

use crate::{
    name::{is_variant, variant_name},
    report::Place,
};

/// A value, and where it stands.
#[derive(Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}

/// What a table says of one code. What is missing or not of its type has been reported, and is `None` here.
pub(crate) struct Row {
    pub(crate) name: At<String>,
    pub(crate) code: Option<At<i64>>,
    pub(crate) reason: Option<At<String>>,
    pub(crate) spec: Option<At<Spec>>,
    pub(crate) registration: Option<At<Registration>>,
    pub(crate) former: Vec<At<String>>,
    pub(crate) cacheability: Option<At<Cacheability>>,
    pub(crate) content: Option<At<Content>>,
    pub(crate) redirect: Option<At<Redirect>>,
    pub(crate) fields: Vec<Field>,
    pub(crate) docs: Option<At<String>>,
}

#[derive(Clone)]
pub(crate) struct Spec {
    pub(crate) document: Option<At<String>>,
    pub(crate) section: Option<At<String>>,
    pub(crate) url: Option<At<String>>,
}

impl Row {
    /// 0 in a row without a valid code, which becomes no variant.
    pub(crate) fn code(&self) -> u16 {
        let code = self.code.as_ref().and_then(|code| u16::try_from(code.value).ok());
        code.filter(|code| (100..600).contains(code)).unwrap_or_default()
    }

    pub(crate) fn reason(&self) -> &str {
        self.reason.as_ref().map_or("", |reason| &reason.value)
    }

    pub(crate) fn docs(&self) -> &str {
        self.docs.as_ref().map_or("", |docs| docs.value.trim())
    }

    pub(crate) fn is_interim(&self) -> bool {
        (100..200).contains(&self.code())
    }

    /// RFC 9112, section 6.3: whatever its fields say, such a response has no content.
    pub(crate) fn ends_with_its_header(&self) -> bool {
        self.is_interim() || matches!(self.code(), 204 | 304)
    }

    pub(crate) fn cacheability(&self) -> Cacheability {
        let default = if self.is_interim() { Cacheability::Never } else { Cacheability::Explicit };
        self.cacheability.as_ref().map_or(default, |cacheability| cacheability.value)
    }

    pub(crate) fn content(&self) -> Content {
        let default = if self.ends_with_its_header() { Content::Never } else { Content::Allowed };
        self.content.as_ref().map_or(default, |content| content.value)
    }

    /// The former phrases that make a name of their own: `Request Time-out` still is `RequestTimeout`.
    pub(crate) fn former_names(&self) -> impl Iterator<Item = (&At<String>, String)> {
        let current = variant_name(self.reason());
        let names = self.former.iter().map(|former| (former, variant_name(&former.value)));
        names.filter(move |(_, name)| {
            is_variant(name) && !name.eq_ignore_ascii_case(&current) && *name != self.name.value
        })
    }

    pub(crate) fn strings(&self) -> Vec<&At<String>> {
        let mut strings = self.reason.iter().collect::<Vec<_>>();
        strings.extend(&self.former);
        strings.extend(&self.docs);
        if let Some(At { value: Spec { document, section, url }, .. }) = &self.spec {
            strings.extend(document);
            strings.extend(section);
            strings.extend(url);
        }
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
        let document = self.document.as_ref().map_or("", |document| &document.value);
        match &self.section {
            Some(section) => format!("{document}, Section {}", section.value),
            None => document.to_owned(),
        }
    }

    pub(crate) fn url(&self) -> String {
        match (&self.url, &self.section) {
            (Some(url), _) => url.value.clone(),
            (None, None) => self.base_url().unwrap_or_default(),
            (None, Some(section)) => {
                let appendix = section.value.starts_with(|first: char| first.is_ascii_uppercase());
                let anchor = if appendix { "appendix" } else { "section" };
                format!("{}#{anchor}-{}", self.base_url().unwrap_or_default(), section.value)
            }
        }
    }

    /// Where the documents stand that need no `url`.
    pub(crate) fn base_url(&self) -> Option<String> {
        let document = &self.document.as_ref()?.value;
        if let Some(number) = document.strip_prefix("RFC ") {
            let is_number = !number.starts_with('0')
                && (1..=5).contains(&number.len())
                && number.bytes().all(|digit| digit.is_ascii_digit());
            return is_number.then(|| format!("https://www.rfc-editor.org/rfc/rfc{number}.html"));
        }
        let is_draft = document.starts_with("draft-")
            && document.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        is_draft.then(|| format!("https://datatracker.ietf.org/doc/html/{document}"))
    }
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

/// A value that is one of a few words.
pub(crate) trait Choice: Copy + 'static {
    const WORDS: &'static [&'static str];
    const ALL: &'static [Self];
}

macro_rules! choices {
    ($($name:ident { $($variant:ident = $word:literal,)* })*) => {$(
        #[derive(Clone, Copy, PartialEq)]
        pub(crate) enum $name { $($variant,)* }

        impl Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word,)*];
            const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                let variant = match self { $(Self::$variant => stringify!($variant),)* };
                Ident::new(variant, Span::call_site()).to_tokens(tokens);
            }
        }
    )*};
}

choices! {
    Registration {
        Assigned = "assigned",
        Deprecated = "deprecated",
        Obsoleted = "obsoleted",
        Temporary = "temporary",
        Unused = "unused",
        Unregistered = "unregistered",
    }
    Cacheability {
        Heuristic = "heuristic",
        Explicit = "explicit",
        Never = "never",
    }
    Content {
        Allowed = "allowed",
        Empty = "empty",
        Never = "never",
    }
    RedirectMethod {
        PostMayBecomeGet = "post-may-become-get",
        BecomesGet = "becomes-get",
        Preserved = "preserved",
    }
    Permanence {
        Permanent = "permanent",
        Temporary = "temporary",
        Neither = "neither",
    }
    Requirement {
        Must = "must",
        Should = "should",
        May = "may",
    }
}
