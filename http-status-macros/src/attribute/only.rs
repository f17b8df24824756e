use std::ops::RangeInclusive;

use proc_macro2::Span;
use syn::{Error, LitStr, Result};

use crate::fault::error;

/// The codes of `only = "4xx, 404, 500-504"`: the text form of `http_status::StatusSet`.
pub(crate) struct Only {
    pub(crate) span: Span,
    items: Vec<RangeInclusive<u16>>,
}

impl Only {
    pub(crate) fn parse(literal: &LitStr) -> Result<Self> {
        let text = literal.value();
        if text.trim_ascii().is_empty() {
            return Err(Error::new(
                literal.span(),
                "`only` is empty: leave it out to have all codes",
            ));
        }
        let items = text.split(',').map(|text| {
            let text = text.trim_ascii();
            item(text).ok_or_else(|| {
                let help = "expected codes from 100 to 599, classes and ranges, such as \"404, 5xx, 500-504\"";
                error(literal.span(), &format!("`{text}` names no status code"), help)
            })
        });
        Ok(Self {
            span: literal.span(),
            items: items.collect::<Result<_>>()?,
        })
    }

    pub(crate) fn contains(&self, code: u16) -> bool {
        self.items.iter().any(|item| item.contains(&code))
    }

    /// The codes that are named one by one.
    pub(crate) fn named(&self) -> impl Iterator<Item = u16> {
        self.items
            .iter()
            .filter(|item| item.start() == item.end())
            .map(|item| *item.start())
    }

    pub(crate) fn has_errors_alone(&self) -> bool {
        self.items.iter().all(|item| *item.start() >= 400)
    }
}

fn item(text: &str) -> Option<RangeInclusive<u16>> {
    if let Some((first, last)) = text.split_once('-') {
        let (first, last) = (
            code(first.trim_ascii_end())?,
            code(last.trim_ascii_start())?,
        );
        return (first <= last).then_some(first..=last);
    }
    match text.as_bytes() {
        [digit @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => {
            let first = u16::from(digit - b'0') * 100;
            Some(first..=first + 99)
        }
        _ => code(text).map(|code| code..=code),
    }
}

fn code(text: &str) -> Option<u16> {
    text.parse()
        .ok()
        .filter(|code| text.len() == 3 && (100..=599).contains(code))
}
