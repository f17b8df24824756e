use std::{mem, ops::Range};

use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::fault::{MAX_FAULTS, Place, Report, Source};

/// Where `toml` finds something wrong, and what.
type Wrong<'a> = (Range<usize>, &'a str);

type Entry<'a, 'b> = (&'a Spanned<DeString<'b>>, &'a Spanned<DeValue<'b>>);

/// Reads a text as TOML. Where it is none, the tree misplaces rows, so that nothing else of it can be reported.
pub(crate) fn parse<'a>(index: usize, source: &'a Source, report: &mut Report) -> DeTable<'a> {
    let (tree, errors) = DeTable::parse_recoverable(&source.text);
    let tree = tree.into_inner();
    if report.is_broken(index) {
        return tree;
    }
    let end = source.text.len();
    let errors = errors
        .iter()
        .map(|error| (error.span().unwrap_or(end..end), error.message()));
    let (repeated, broken): (Vec<_>, Vec<_>) =
        errors.partition(|(_, message)| *message == "duplicate key");
    let broken = causes(source, broken);
    // Behind a fault of the text, a key that seems to be repeated may belong to another row.
    let sound = broken.first().map_or(end, |(span, _)| span.start);
    let repeated = repeated
        .into_iter()
        .map(|(key, _)| key)
        .filter(|key| key.start < sound)
        .take(MAX_FAULTS + 1);
    for (key, first) in twice(source, &tree, &repeated.collect::<Vec<_>>()) {
        let message = format!("`{}` is defined twice", &source.text[key.clone()]);
        let fault = report
            .fault(Place::new(index, key.clone()), message)
            .label("second definition");
        if let Some(first) = first.filter(|first| first.start < key.start) {
            fault.and(Place::new(index, first), "first defined here");
        }
        if !broken.is_empty() {
            fault.fatal();
        }
    }
    for (span, message) in broken {
        invalid(Place::new(index, span), &source.text, message, report);
    }
    tree
}

/// One a line. Behind the first, what is no value is an echo: of a string or a bracket that does not end, say.
fn causes<'a>(source: &Source, mut errors: Vec<Wrong<'a>>) -> Vec<Wrong<'a>> {
    errors.sort_unstable_by_key(|(span, _)| (span.start, span.end));
    errors.dedup_by_key(|(span, _)| source.line(span.start));
    let mut is_first = true;
    errors.retain(|(span, message)| {
        let before = &source.text[source.line(span.start).1..span.start];
        mem::take(&mut is_first)
            || before.contains('=') && !message.starts_with("key with no value")
    });
    errors
}

fn invalid(place: Place, text: &str, message: &str, report: &mut Report) {
    let (before, rest) = text.split_at(place.start);
    let fault = report.fault(place, format!("invalid TOML: {message}"));
    match rest.trim_start_matches('\r').chars().next() {
        None | Some('\n') if before.trim_end().ends_with('=') => {
            fault.help("a value goes after the `=`: `code = 404`");
        }
        Some(':') => {
            fault.help("`=` goes between a key and its value: `code = 404`");
        }
        Some(char) if !char.is_ascii() => {
            fault.label(format!("this is `{char}`, U+{:04X}", u32::from(char)));
        }
        _ => {}
    }
    fault.fatal();
}

/// The keys and headers that are repeated, and where each stands first. Of a key the tree keeps the first; of a header, the
/// rows as one under the last.
fn twice<'a>(
    source: &Source,
    tree: &DeTable,
    repeated: &'a [Range<usize>],
) -> Vec<(&'a Range<usize>, Option<Range<usize>>)> {
    let text = &source.text;
    let is_header = |start: usize| {
        text[source.line(start).1..start]
            .trim_start()
            .starts_with('[')
    };
    let again = repeated
        .iter()
        .map(|key| key.start)
        .filter(|start| is_header(*start))
        .collect::<Vec<_>>();
    let mut rows = in_order(tree);
    rows.retain(|(name, _)| is_header(name.span().start));
    let first = |key: &'a Range<usize>| {
        let row = rows[..rows.partition_point(|(name, _)| name.span().start <= key.start)].last();
        let above = again
            .iter()
            .copied()
            .filter(|again| *again <= key.start)
            .max();
        let first = if above == Some(key.start) {
            let header = text[source.line(key.start).1..key.end].trim_start();
            let mut ends = text
                .match_indices(header)
                .map(|(start, _)| start + header.len());
            ends.find(|end| is_header(*end) && text[*end..].trim_start().starts_with(']'))
                .map(|end| end - key.len()..end)
        } else if above.is_some() && above >= row.map(|(name, _)| name.span().start) {
            // The header above it is reported.
            return None;
        } else {
            let table = row.map_or(Some(tree), |(_, row)| row.get_ref().as_table());
            let first = table
                .and_then(|table| innermost(table, key.start).get_key_value(&text[key.clone()]));
            first.map(|(first, _)| first.span())
        };
        Some((key, first))
    };
    repeated.iter().filter_map(first).collect()
}

/// The entries of a table as they stand in the text.
pub(crate) fn in_order<'a, 'b>(table: &'a DeTable<'b>) -> Vec<Entry<'a, 'b>> {
    let mut entries = table.iter().collect::<Vec<_>>();
    entries.sort_unstable_by_key(|(key, _)| key.span().start);
    entries
}

/// The table that this index is in.
fn innermost<'a, 'b>(table: &'a DeTable<'b>, index: usize) -> &'a DeTable<'b> {
    let is_around = |value: &&Spanned<DeValue>| value.span().contains(&index);
    let value = table.values().find(is_around);
    let element = value.and_then(|value| value.get_ref().as_array()?.iter().find(is_around));
    let inner = element
        .or(value)
        .and_then(|inner| inner.get_ref().as_table());
    inner.map_or(table, |inner| innermost(inner, index))
}
