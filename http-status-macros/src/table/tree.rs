use std::ops::Range;

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{source::Source, syntax};
use crate::{document::Document, fault::Report};

/// How many errors of `toml` are looked at. It is more than a person reads.
const MAX_ERRORS: usize = 1000;

/// The bytes at which an error of `toml` starts and ends, and its message.
type Error<'a> = (usize, usize, &'a str);

/// Reads a document of TOML.
///
/// In a document that is not valid, a key may land in the wrong row. The fault is fatal, and hides all that the rules
/// find there.
pub(super) fn parse<'a>(source: &'a Source, report: &mut Report) -> DeTable<'a> {
    let document = &source.document;
    let (tree, errors) = DeTable::parse_recoverable(&document.text);
    let tree = tree.into_inner();
    // What is not UTF-8 has been reported.
    if report.is_broken(document.index) {
        return tree;
    }
    let mut repeated = Vec::new();
    let mut invalid = Vec::new();
    for error in &errors {
        let end = document.text.len();
        let span = error.span().unwrap_or(end..end);
        if syntax::is_key(&document.text, span.clone()) {
            repeated.push((span.start, span.end, ""));
        } else {
            invalid.push((span.start, span.end, error.message()));
        }
    }
    if invalid.is_empty() {
        report_repeated_keys(document, repeated, report);
    } else {
        report_invalid_lines(document, &tree, invalid, report);
    }
    tree
}

/// Reports each repeated key and header.
fn report_repeated_keys(document: &Document, mut keys: Vec<Error>, report: &mut Report) {
    keys.sort_unstable();
    let mut end_of_header = None;
    for (start, end, _) in keys {
        // All that is below a repeated header is repeated with it. `toml` can report a part of a header twice.
        if let Some(end_of_header) = end_of_header {
            let between = document.text.get(end_of_header..start);
            if !has_header(between.unwrap_or_default()) {
                continue;
            }
        }
        let before = &document.text[document.line_start(start)..start];
        let is_header = before.trim_start().starts_with('[');
        end_of_header = is_header.then_some(end);
        let help = if before.trim() == "[" {
            "give one of the two rows another name"
        } else {
            "leave one of the two out"
        };
        let name = &document.text[start..end];
        report
            .fault(
                document.place(start..end),
                format!("`{name}` is defined twice"),
            )
            .label("second definition")
            .help(help);
    }
}

fn has_header(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with('['))
}

/// Reports what is not TOML, once for each line.
///
/// After the first mistake, a line with an error before its `=` only follows from it, as the text of a string that is never
/// closed.
fn report_invalid_lines(
    document: &Document,
    tree: &DeTable,
    mut errors: Vec<Error>,
    report: &mut Report,
) {
    errors.sort_unstable();
    errors.truncate(MAX_ERRORS);
    let values = list_values(tree);
    let mut last_line = None;
    for (start, end, message) in errors {
        let line_start = document.line_start(start);
        let is_in_a_value = document.text[line_start..start].contains('=');
        if last_line == Some(line_start) || last_line.is_some() && !is_in_a_value {
            continue;
        }
        last_line = Some(line_start);
        let mistake = syntax::find_mistake(&document.text, &values, start..end, message);
        let message = format!("invalid TOML: {}", mistake.message);
        report
            .fault(document.place(mistake.bytes), message)
            .help(mistake.help)
            .fatal();
        if mistake.hides_the_rest {
            break;
        }
    }
}

/// The bytes of each string, array and inline table.
fn list_values(table: &DeTable) -> Vec<Range<usize>> {
    let mut values = Vec::new();
    for value in table.values() {
        add_values(value, &mut values);
    }
    values
}

fn add_values(value: &Spanned<DeValue>, values: &mut Vec<Range<usize>>) {
    values.push(value.span());
    match value.get_ref() {
        DeValue::Array(array) => {
            for element in array {
                add_values(element, values);
            }
        }
        DeValue::Table(table) => {
            for value in table.values() {
                add_values(value, values);
            }
        }
        _ => {}
    }
}

/// The entries of a table in the order of the document.
pub(super) fn in_order<'a, 'b>(
    table: &'a DeTable<'b>,
) -> Vec<(&'a Spanned<DeString<'b>>, &'a Spanned<DeValue<'b>>)> {
    let mut entries = table.iter().collect::<Vec<_>>();
    entries.sort_unstable_by_key(|(key, _)| key.span().start);
    entries
}
