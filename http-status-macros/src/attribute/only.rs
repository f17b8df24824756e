use std::ops::RangeInclusive;

use proc_macro2::Span;
use syn::{Error, LitStr};

use crate::fault::{Report, error_with_help};

/// The codes of `only = "4xx, 404, 500-504"`, which is written as an `http_status::StatusSet` is.
pub(crate) struct Only {
    pub(crate) span: Span,
    items: Vec<RangeInclusive<u16>>,
    /// Whether an item is wrong, so that nobody knows which other codes are meant.
    has_wrong_items: bool,
}

impl Only {
    /// An item that is wrong is reported and left out.
    pub(crate) fn parse(literal: &LitStr, report: &mut Report) -> Self {
        let mut only = Self {
            span: literal.span(),
            items: Vec::new(),
            has_wrong_items: false,
        };
        let set = literal.value();
        if set.trim_ascii().is_empty() {
            let message = "`only` is empty: leave it out to have all codes";
            report.error(Error::new(only.span, message));
            only.has_wrong_items = true;
            return only;
        }
        for item in set.split(',') {
            let item = item.trim_ascii();
            if let Some(codes) = parse_item(item) {
                only.items.push(codes);
                continue;
            }
            if item.is_empty() {
                let message = "`only` has a comma with nothing before or behind it";
                report.error(error_with_help(only.span, message, "leave out the comma"));
            } else {
                let message = format!("`{item}` names no status code");
                let help = "expected codes from 100 to 599, classes and ranges, such as \"404, 5xx, 500-504\"";
                report.error(error_with_help(only.span, &message, help));
            }
            only.has_wrong_items = true;
        }
        only
    }

    pub(crate) fn contains(&self, code: u16) -> bool {
        self.items.iter().any(|item| item.contains(&code))
    }

    /// Whether the code is left out for certain.
    pub(crate) fn leaves_out(&self, code: u16) -> bool {
        !self.has_wrong_items && !self.contains(code)
    }

    /// The codes that are named one by one.
    pub(crate) fn single_codes(&self) -> Vec<u16> {
        let mut codes = Vec::new();
        for item in &self.items {
            if item.start() == item.end() {
                codes.push(*item.start());
            }
        }
        codes
    }

    /// Whether it names codes from 400 up, and no others. The enum then implements `Error`.
    ///
    /// This depends on `only` and not on the tables, so that a new row cannot take the trait away.
    pub(crate) fn has_only_errors(&self) -> bool {
        !self.has_wrong_items && self.items.iter().all(|item| *item.start() >= 400)
    }
}

/// Reads the codes of `404`, `4xx`, `500-504` or `500..=504`.
fn parse_item(item: &str) -> Option<RangeInclusive<u16>> {
    if let Some((first, last)) = item.split_once('-').or_else(|| item.split_once("..=")) {
        let first = parse_code(first.trim_ascii_end())?;
        let last = parse_code(last.trim_ascii_start())?;
        return (first <= last).then_some(first..=last);
    }
    if let [digit @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] = item.as_bytes() {
        let first = u16::from(digit - b'0') * 100;
        return Some(first..=first + 99);
    }
    let single = parse_code(item)?;
    Some(single..=single)
}

fn parse_code(digits: &str) -> Option<u16> {
    let code = digits.parse().ok()?;
    (digits.len() == 3 && (100..=599).contains(&code)).then_some(code)
}
