use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use toml::{
    Spanned,
    de::{DeTable, DeValue, Error},
};

use crate::fault::{Fault, MAX_FAULTS, Place, Report};

/// Reads a text as TOML. Where it is none, the tree misplaces rows, so that nothing else of it can be reported.
pub(crate) fn parse<'a>(source: usize, text: &'a str, report: &mut Report) -> DeTable<'a> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    let tree = tree.into_inner();
    if report.is_broken(source) {
        return tree;
    }
    let (repeated, broken): (Vec<_>, Vec<_>) = errors.iter().partition(|error| error.message() == "duplicate key");
    let lines = Lines::new(text);
    let broken = causes(text, &lines, broken);
    // Behind a fault of the text, a key that seems to be repeated may belong to another row.
    let sound = broken.first().map_or(text.len(), |error| place(source, text, error).start);
    let repeated = repeated.into_iter().filter_map(Error::span).filter(|key| key.start < sound);
    let repeated = repeated.take(MAX_FAULTS + 1).collect::<Vec<_>>();
    for fault in twice(source, text, &lines, &tree, &repeated) {
        report.push(fault);
    }
    for error in broken {
        report.push_fatal(fault(source, text, error));
    }
    tree
}

/// One a line. Behind the first, what is no value is an echo: of a string or a bracket that does not end, say.
fn causes<'a>(text: &str, lines: &Lines, mut errors: Vec<&'a Error>) -> Vec<&'a Error> {
    let at = |error: &Error| place(0, text, error).start;
    errors.sort_unstable_by_key(|error| at(error));
    errors.dedup_by_key(|error| lines.start(at(error)));
    let first = errors.first().map(|error| at(error));
    let is_value = |error: &Error| {
        text[lines.start(at(error))..at(error)].contains('=') && !error.message().starts_with("key with no value")
    };
    errors.retain(|error| Some(at(error)) == first || is_value(error));
    errors
}

fn fault(source: usize, text: &str, error: &Error) -> Fault {
    let place = place(source, text, error);
    let fault = Fault::new(place, format!("invalid TOML: {}", error.message()));
    let (before, rest) = text.split_at(place.start);
    match rest.trim_start_matches('\r').chars().next() {
        None | Some('\n') if before.trim_end().ends_with('=') => {
            fault.help("a value stands behind the `=`: `code = 404`")
        }
        Some(':') => fault.help("`=` stands between a key and its value: `code = 404`"),
        Some(char) if !char.is_ascii() => fault.label(format!("this is `{char}`, U+{:04X}", u32::from(char))),
        _ => fault,
    }
}

fn place(source: usize, text: &str, error: &Error) -> Place {
    Place::new(source, error.span().unwrap_or(text.len()..text.len()))
}

/// Where the lines start.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(newline, _)| newline + 1).collect())
    }

    fn start(&self, index: usize) -> usize {
        self.0[..self.0.partition_point(|start| *start <= index)].last().copied().unwrap_or(0)
    }
}

/// The keys and headers that are repeated. Of a key the tree keeps the first; of a header, the rows as one under the second.
fn twice(source: usize, text: &str, lines: &Lines, tree: &DeTable, repeated: &[Range<usize>]) -> Vec<Fault> {
    let is_header = |start: &usize| text[lines.start(*start)..*start].trim_start().starts_with('[');
    let again = repeated.iter().map(|key| key.start).filter(is_header).collect::<BTreeSet<_>>();
    let rows = tree.iter().map(|(name, row)| (name.span().start, row.get_ref())).filter(|(start, _)| is_header(start));
    let rows = rows.collect::<BTreeMap<_, _>>();

    let mut faults = Vec::new();
    for key in repeated {
        let owner = rows.range(..=key.start).next_back();
        let header = owner.map(|(header, _)| *header).max(again.range(..=key.start).next_back().copied());
        let row = owner.and_then(|(_, row)| row.as_table()).unwrap_or(tree);
        let name = &text[key.clone()];
        let first = if again.contains(&key.start) {
            first_header(text, row)
        } else if header.is_some_and(|header| again.contains(&header)) {
            // The header above it has been reported.
            continue;
        } else {
            first_key(row, name, key.start)
        };
        let fault = Fault::new(Place::new(source, key.clone()), format!("`{name}` is defined twice"));
        let fault = fault.label("second definition");
        faults.push(match first.filter(|first| first.start < key.start) {
            Some(first) => fault.and(Place::new(source, first), "first defined here"),
            None => fault,
        });
    }
    faults
}

/// The header above the topmost key of the row.
fn first_header(text: &str, row: &DeTable) -> Option<Range<usize>> {
    let top = row.keys().map(|key| key.span().start).min()?;
    let header = text[..top].rfind("\n[").map_or(0, |newline| newline + 1);
    let name = text[header..top].lines().next()?.trim_end().strip_prefix('[')?.strip_suffix(']')?;
    Some(header + 1..header + 1 + name.len())
}

/// The key of this name in the table that the repeated one stands in.
fn first_key(table: &DeTable, name: &str, again: usize) -> Option<Range<usize>> {
    let inner =
        table.values().find(|value| value.span().contains(&again)).and_then(|value| innermost(value.get_ref(), again));
    inner.unwrap_or(table).keys().find(|key| key.get_ref() == name).map(Spanned::span)
}

fn innermost<'a, 'b>(value: &'a DeValue<'b>, index: usize) -> Option<&'a DeTable<'b>> {
    match value {
        DeValue::Table(table) => {
            let inner = table.values().find(|value| value.span().contains(&index));
            Some(inner.and_then(|inner| innermost(inner.get_ref(), index)).unwrap_or(table))
        }
        DeValue::Array(array) => {
            let inner = array.iter().find(|value| value.span().contains(&index))?;
            innermost(inner.get_ref(), index)
        }
        _ => None,
    }
}
