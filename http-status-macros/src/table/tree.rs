use std::{collections::HashSet, ops::Range};

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{definitions::Definitions, source::Source};
use crate::fault::{Report, with_number};

/// What `toml` says of a key or header that is repeated.
const REPEATED: &str = "duplicate key";

/// What `toml` says of a key that goes on below a value: `code.x` beside `code = 404`.
const REPEATED_BELOW: &str = "cannot extend value of type ";

/// An error of `toml`.
struct SyntaxError<'a> {
    span: Range<usize>,
    message: &'a str,
}

impl SyntaxError<'_> {
    fn is_repeated_key(&self) -> bool {
        self.message == REPEATED || self.message.starts_with(REPEATED_BELOW)
    }
}

/// Reads a document of TOML.
///
/// In a document that is not valid, a key may land in the wrong row. The fault is fatal, and hides all that the rules
/// find there.
pub(super) fn parse<'a>(source: &'a Source, report: &mut Report) -> DeTable<'a> {
    let text = source.document.text.as_str();
    let (tree, errors) = DeTable::parse_recoverable(text);
    let tree = tree.into_inner();
    // What is not UTF-8 has been reported.
    if report.is_broken(source.document.index) {
        return tree;
    }
    let mut repeated = Vec::new();
    let mut invalid = Vec::new();
    for error in &errors {
        let error = SyntaxError {
            span: error.span().unwrap_or(text.len()..text.len()),
            message: error.message(),
        };
        if error.is_repeated_key() {
            repeated.push(error.span);
        } else {
            invalid.push(error);
        }
    }
    let invalid = without_echoes(source, invalid);
    if let Some(first) = invalid.first() {
        // After an invalid line, a key that seems to be repeated may belong to another row.
        repeated.retain(|key| key.start < first.span.start);
    }
    report_repeated_keys(source, repeated, !invalid.is_empty(), report);
    for error in invalid {
        report_invalid(source, error, report);
    }
    tree
}

/// The errors in the order of the document, one for each line.
///
/// After the first error, one on a line without a value only follows from it, as after a string or a bracket that is never
/// closed.
fn without_echoes<'a>(source: &Source, mut errors: Vec<SyntaxError<'a>>) -> Vec<SyntaxError<'a>> {
    errors.sort_unstable_by_key(|error| (error.span.start, error.span.end));
    errors.dedup_by_key(|error| source.document.line(error.span.start));
    let mut kept = Vec::new();
    for error in errors {
        let (_, line_start) = source.document.line(error.span.start);
        let before = &source.document.text[line_start..error.span.start];
        let is_in_a_value = before.contains('=') && !error.message.starts_with("key with no value");
        if kept.is_empty() || is_in_a_value {
            kept.push(error);
        }
    }
    kept
}

/// Reports each repeated key beside the first one.
fn report_repeated_keys(
    source: &Source,
    mut keys: Vec<Range<usize>>,
    document_is_invalid: bool,
    report: &mut Report,
) {
    if keys.is_empty() {
        return;
    }
    keys.sort_unstable_by_key(|key| key.start);
    let definitions = Definitions::of(&source.document.text);
    let mut reported = HashSet::new();
    for key in keys {
        let path = definitions.path(&key);
        // All that is below a repeated header is repeated with it.
        let is_below_reported = (1..path.len()).any(|length| reported.contains(&path[..length]));
        if is_below_reported {
            continue;
        }
        reported.insert(path);
        let name = &source.document.text[key.clone()];
        let first = definitions.first(path, key.start);
        let fault = report
            .fault(
                source.document.place(key),
                format!("`{name}` is defined twice"),
            )
            .label("second definition");
        if let Some(first) = first {
            fault.and(source.document.place(first), "first defined here");
        }
        if document_is_invalid {
            // Beside a fatal fault, only fatal ones are shown.
            fault.fatal();
        }
    }
}

fn report_invalid(source: &Source, error: SyntaxError, report: &mut Report) {
    let (before, after) = source.document.text.split_at(error.span.start);
    let message = format!("invalid TOML: {}", error.message);
    let fault = report.fault(source.document.place(error.span), message);
    let is_without_value = before.trim_end().ends_with('=');
    match after.trim_start_matches('\r').chars().next() {
        None | Some('\n') if is_without_value => {
            fault.help("a value goes after the `=`: `code = 404`");
        }
        Some(':') => {
            fault.help("`=` goes between a key and its value: `code = 404`");
        }
        Some(char) if !char.is_ascii() => {
            fault.label(format!("this is {}", with_number(char)));
        }
        _ => {}
    }
    fault.fatal();
}

/// The entries of a table in the order of the document.
pub(super) fn in_order<'a, 'b>(
    table: &'a DeTable<'b>,
) -> Vec<(&'a Spanned<DeString<'b>>, &'a Spanned<DeValue<'b>>)> {
    let mut entries = table.iter().collect::<Vec<_>>();
    entries.sort_unstable_by_key(|(key, _)| key.span().start);
    entries
}
