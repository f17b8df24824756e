use std::ops::Range;

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{source::Source, syntax};
use crate::{document::Document, fault::Report};

/// How many errors of `toml` are looked at. It is more than a person reads.
const MAX_ERRORS: usize = 1000;

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
    for (index, error) in errors.iter().enumerate() {
        let end = document.text.len();
        let span = error.span().unwrap_or(end..end);
        let is_repeated_key = syntax::is_key(&document.text, span.clone());
        let error_at = (span.start, span.end, index);
        if is_repeated_key {
            repeated.push(error_at);
        } else {
            invalid.push(error_at);
        }
    }
    if invalid.is_empty() {
        report_repeated_keys(document, repeated, report);
    } else {
        invalid.sort_unstable();
        invalid.truncate(MAX_ERRORS);
        report_invalid_lines(document, &tree, &errors, &invalid, report);
    }
    tree
}

/// The bytes at which an error of `toml` starts and ends, and its index. Tuples are sorted by their place.
type ErrorAt = (usize, usize, usize);

/// Reports each repeated key and header.
fn report_repeated_keys(document: &Document, mut keys: Vec<ErrorAt>, report: &mut Report) {
    keys.sort_unstable();
    let mut end_of_header = None;
    for &(start, end, _) in &keys {
        if let Some(end_of_header) = end_of_header {
            // It is empty if `toml` reports a part of the header a second time.
            let between = document.text.get(end_of_header..start).unwrap_or_default();
            let is_below_repeated_header = !has_header(between);
            // Every key there is repeated because of the header.
            if is_below_repeated_header {
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
/// After the first mistake, `toml` may take the lines below it for something else, such as for the text of a string that
/// is never closed. From then on, only an error in the value of a key is sure to be one.
fn report_invalid_lines(
    document: &Document,
    tree: &DeTable,
    errors: &[toml::de::Error],
    invalid: &[ErrorAt],
    report: &mut Report,
) {
    let mut values = Vec::new();
    add_values_of(tree, &document.text, &mut values);
    let mut last_line = None;
    for &(start, end, index) in invalid {
        let line_start = document.line_start(start);
        let before = document.text[line_start..start].trim_start();
        let is_in_a_value = before.contains('=') && !before.starts_with('=');
        if last_line == Some(line_start) || last_line.is_some() && !is_in_a_value {
            continue;
        }
        last_line = Some(line_start);
        let of_toml = errors[index].message();
        let mistake = syntax::find_mistake(&document.text, &values, start..end, of_toml);
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

/// Adds the bytes of each string, array and inline table.
fn add_values_of(table: &DeTable, text: &str, values: &mut Vec<Range<usize>>) {
    for (_, value) in table {
        add_value(value, text, values);
    }
}

fn add_value(value: &Spanned<DeValue>, text: &str, values: &mut Vec<Range<usize>>) {
    let bytes = value.span();
    match value.get_ref() {
        DeValue::String(_) => values.push(bytes),
        DeValue::Array(array) => {
            values.push(bytes);
            for element in array {
                add_value(element, text, values);
            }
        }
        DeValue::Table(table) => {
            // The bytes of a table with a header are those of the header.
            if text[bytes.clone()].starts_with('{') {
                values.push(bytes);
            }
            add_values_of(table, text, values);
        }
        _ => {}
    }
}

/// An entry of a table: a key and its value.
pub(super) type Entry<'t, 'a> = (&'t Spanned<DeString<'a>>, &'t Spanned<DeValue<'a>>);

/// Returns the entries of a table in the order of the document.
///
/// `toml` sorts them by their names, unless it has another dependency for its feature `preserve_order`.
pub(super) fn in_order<'t, 'a>(table: &'t DeTable<'a>) -> Vec<Entry<'t, 'a>> {
    let entries = table.iter().collect::<Vec<_>>();
    let mut order = Vec::new();
    for (index, (key, _)) in entries.iter().enumerate() {
        let span = key.span();
        order.push((span.start, span.end, index));
    }
    order.sort_unstable();
    let mut sorted = Vec::new();
    for &(_, _, index) in &order {
        sorted.push(entries[index]);
    }
    sorted
}
