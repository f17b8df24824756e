use std::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use crate::report::{Fault, Place, Report};

/// Reports where a text is no TOML, without what only follows from a fault before it.
pub(crate) fn check(table: usize, text: &str, document: &DeTable, errors: &[Error], report: &mut Report) {
    let mut entries = Vec::new();
    collect(document, &mut entries);
    entries.sort_unstable_by_key(|entry| entry.key.start);
    let syntax = Syntax { table, text, entries };

    let mut errors = causes(text, errors);
    if let Some((value, row)) = syntax.value_with_row(&errors) {
        errors.retain(|(span, _)| span.start < value.start);
        report.push_fatal(syntax.unclosed(value).and(syntax.place(&row), "this row is inside of it"));
    }
    let mut repeated_row = 0..0;
    for (span, message) in errors {
        if message != "duplicate key" {
            report.push_fatal(syntax.fault(&span, message));
            continue;
        }
        let first = syntax.first(&span);
        // A row whose header stands twice is one row for the parser, so that each of its keys stands twice as well.
        if first.as_ref().is_some_and(|first| repeated_row.contains(&first.start)) {
            continue;
        }
        let fault = Fault::new(syntax.place(&span), format!("`{}` is defined twice", &text[span.clone()]))
            .label("second definition");
        report.push_fatal(match first {
            Some(first) => {
                if line_before(text, span.start).starts_with('[') {
                    repeated_row = first.start..span.start;
                }
                fault.and(syntax.place(&first), "first defined here")
            }
            None => fault,
        });
    }
}

/// Behind a fault the parser goes on, and trips over the rest of the line. A text without its opening quotes is a fault
/// in each of its lines, up to the closing quotes, which then open a text where none should be.
fn causes<'a>(text: &str, errors: &'a [Error]) -> Vec<(Range<usize>, &'a str)> {
    let mut errors = errors
        .iter()
        .map(|error| (error.span().unwrap_or(text.len()..text.len()), error.message()))
        .collect::<Vec<_>>();
    errors.sort_unstable_by_key(|(span, _)| span.start);
    let mut next_line = 0;
    errors.retain(|(span, message)| {
        if span.start < next_line {
            return false;
        }
        let line = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let follows = line > 0 && line == next_line && message.starts_with("key with no value");
        next_line = text[span.start..].find('\n').map_or(text.len(), |newline| span.start + newline) + 1;
        !follows
    });
    let is_text_as_key = |(span, message): &(Range<usize>, &str)| {
        message.starts_with("keys cannot be multi-line")
            || message.starts_with("key with no value") && line_before(text, span.start).ends_with("\"\"\"")
    };
    if let Some(index) = errors.iter().position(is_text_as_key) {
        errors.truncate(index.max(1));
    }
    errors
}

struct Syntax<'a> {
    table: usize,
    text: &'a str,
    entries: Vec<Entry<'a>>,
}

/// A key that the parser took in, at whatever depth, and its value.
struct Entry<'a> {
    name: &'a str,
    key: Range<usize>,
    value: Range<usize>,
}

fn collect<'a>(table: &'a DeTable, entries: &mut Vec<Entry<'a>>) {
    for (key, value) in table {
        let (key_span, value_span) = (key.span(), value.span());
        // The span of a row is its header, which is around its key.
        let value_span = if value_span.start > key_span.start { value_span } else { key_span.end..key_span.end };
        entries.push(Entry { name: key.get_ref(), key: key_span, value: value_span });
        match value.get_ref() {
            DeValue::Table(table) => collect(table, entries),
            DeValue::Array(elements) => {
                let tables = elements.iter().filter_map(|element| element.get_ref().as_table());
                tables.for_each(|table| collect(table, entries));
            }
            _ => {}
        }
    }
}

impl Syntax<'_> {
    fn place(&self, span: &Range<usize>) -> Place {
        Place { table: self.table, start: span.start, end: span.end }
    }

    fn fault(&self, span: &Range<usize>, message: &str) -> Fault {
        let raw = self.text.get(span.clone()).unwrap_or_default().trim();
        let (message, expected) = message.split_once(", expected ").unwrap_or((message, "nothing"));
        let fault = |message: &str| Fault::new(self.place(span), format!("invalid TOML: {message}"));
        match (message, expected) {
            ("string values must be quoted" | "invalid boolean" | "invalid float", _) if raw.is_empty() => {
                fault("a key has no value").label("expected a value")
            }
            ("string values must be quoted" | "invalid boolean" | "invalid float", _) => {
                fault(&format!("`{raw}` is not a value"))
                    .help("a string stands in quotes, and a comment starts with `#`")
            }
            ("unclosed table" | "unclosed array table", _) => {
                fault("a header does not end").label(format!("expected {expected}"))
            }
            (_, "`\"`" | "`'`" | "`]`" | "`}`") => {
                let around = self.entries.iter().rev().find(|entry| entry.value.start < span.start);
                around.map_or_else(|| fault(message), |entry| self.unclosed(&entry.value))
            }
            (_, "nothing") => fault(message),
            _ => {
                let expected = expected
                    .rsplit_once(", ")
                    .map_or_else(|| expected.to_owned(), |(others, last)| format!("{others} or {last}"));
                fault(message).label(format!("expected {expected}"))
            }
        }
    }

    /// The first value that goes on into another row, although the text is no TOML behind its start: it misses its end.
    fn value_with_row(&self, errors: &[(Range<usize>, &str)]) -> Option<(&Range<usize>, Range<usize>)> {
        let last_error = errors.last()?.0.start;
        let mut values = self.entries.iter().map(|entry| &entry.value).filter(|value| value.start < last_error);
        values.find_map(|value| {
            let raw = self.text.get(value.clone())?;
            let (header, _) =
                raw.match_indices("\n[").find(|(header, _)| is_row(&self.text[value.start + header + 1..]))?;
            let start = value.start + header + 1;
            let length = self.text[start..].find('\n').unwrap_or_default();
            Some((value, start..start + length))
        })
    }

    fn unclosed(&self, value: &Range<usize>) -> Fault {
        let raw = &self.text[value.start..];
        let closing = match raw.as_bytes() {
            [b'[', ..] => "]",
            [b'{', ..] => "}",
            [quote @ (b'"' | b'\''), ..] if raw.as_bytes().starts_with(&[*quote; 3]) => &raw[..3],
            _ => raw.get(..1).unwrap_or_default(),
        };
        Fault::new(self.place(value), format!("invalid TOML: a `{closing}` is missing"))
            .label("the value that starts here does not end")
    }

    /// Where the key of a second definition stands first.
    fn first(&self, second: &Range<usize>) -> Option<Range<usize>> {
        let name = &self.text[second.clone()];
        if line_before(self.text, second.start) == "[" {
            let above = self.text[..second.start].match_indices(name);
            let mut headers = above.filter(|(start, _)| {
                line_before(self.text, *start) == "[" && self.text[start + name.len()..].trim_start().starts_with(']')
            });
            if let Some((start, _)) = headers.next() {
                return Some(start..start + name.len());
            }
        }
        let entries = self.entries.iter().rev().filter(|entry| entry.name == name);
        entries.map(|entry| entry.key.clone()).find(|key| key.start < second.start)
    }
}

fn line_before(text: &str, index: usize) -> &str {
    text[..index].rsplit('\n').next().unwrap_or_default().trim()
}

/// `[NotFound]`, and on the next line `code = 404`.
fn is_row(text: &str) -> bool {
    let mut lines = text.lines();
    let is_key = |key: &str| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let header = lines.next().and_then(|line| line.strip_prefix('[')?.trim_end().strip_suffix(']'));
    let entry = lines.next().and_then(|line| line.split_once('='));
    header.is_some_and(is_key) && entry.is_some_and(|(key, _)| is_key(key.trim()))
}
