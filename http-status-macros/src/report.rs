use std::{collections::BTreeSet, fmt::Write};

use crate::source::Source;

/// A stretch of a table's text, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) table: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What is wrong, where, and what to do.
#[derive(Debug)]
pub(crate) struct Fault {
    table: usize,
    message: String,
    labels: Vec<(Place, String)>,
    help: Option<String>,
}

impl Fault {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self { table: place.table, message: message.into(), labels: vec![(place, String::new())], help: None }
    }

    /// A fault of the whole table, which has no line to show.
    pub(crate) fn of_table(table: usize, message: impl Into<String>) -> Self {
        Self { table, message: message.into(), labels: Vec::new(), help: None }
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        if let Some((_, label)) = self.labels.first_mut() {
            *label = text.into();
        }
        self
    }

    pub(crate) fn and(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push((place, text.into()));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    fn order(&self) -> (usize, usize) {
        (self.table, self.labels.first().map_or(0, |(place, _)| place.start))
    }

    fn draw(&self, sources: &[Source]) -> String {
        let spots = self.labels.iter().map(|(place, text)| (Spot::find(*place, sources), text)).collect::<Vec<_>>();
        let width = spots.iter().map(|(spot, _)| spot.line.to_string().len()).max().unwrap_or(0);
        let mut drawing = self.message.clone();
        for (index, (spot, text)) in spots.iter().enumerate() {
            let Spot { file, line, column, code, before, marked } = spot;
            let mark = if index == 0 { "^" } else { "-" }.repeat(*marked);
            let _ = write!(
                drawing,
                "\n{:width$}--> {file}:{line}:{column}\n{:width$} |\n{line:>width$} | {code}\n{:width$} | {:before$}{mark} {text}",
                "", "", "", "",
            );
            drawing.truncate(drawing.trim_end().len());
        }
        if let Some(help) = &self.help {
            if !spots.is_empty() {
                let _ = write!(drawing, "\n{:width$} |", "");
            }
            let _ = write!(drawing, "\n{:width$} = help: {help}", "");
        }
        drawing
    }
}

#[derive(Debug, Default)]
pub(crate) struct Report {
    faults: Vec<Fault>,
    broken: BTreeSet<usize>,
}

impl Report {
    pub(crate) fn push(&mut self, fault: Fault) {
        let misread = |(place, _): &(Place, String)| self.broken.contains(&place.table);
        if !self.broken.contains(&fault.table) && !fault.labels.iter().any(misread) {
            self.faults.push(fault);
        }
    }

    /// After such a fault nothing else that is found in the table can be trusted, or told.
    pub(crate) fn push_fatal(&mut self, fault: Fault) {
        self.broken.insert(fault.table);
        self.faults.push(fault);
    }

    pub(crate) fn into_error(mut self, sources: &[Source]) -> Option<syn::Error> {
        self.faults.sort_by_key(Fault::order);
        // What stands once for all rows of a table is checked in each.
        self.faults.dedup_by(|second, first| second.order() == first.order() && second.message == first.message);
        self.faults.iter().map(|fault| syn::Error::new(sources[fault.table].argument, fault.draw(sources))).reduce(
            |mut errors, error| {
                errors.combine(error);
                errors
            },
        )
    }
}

/// A place as people name it: line and column count from 1, the column in characters.
struct Spot<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    code: String,
    before: usize,
    marked: usize,
}

/// As much of a long line as is shown on either side of the mark.
const CONTEXT: usize = 60;

impl<'a> Spot<'a> {
    fn find(place: Place, sources: &'a [Source]) -> Self {
        let Source { file, text, .. } = &sources[place.table];
        let (above, _) = text.split_at(floor_char_boundary(text, place.start));
        let start = above.rfind('\n').map_or(0, |newline| newline + 1);
        let line = text[start..].split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let column = text[start..above.len()].chars().count();
        let end = floor_char_boundary(text, place.end).clamp(above.len(), (start + line.len()).max(above.len()));
        let marked = text[above.len()..end].chars().count().max(1);

        let skipped = column.saturating_sub(CONTEXT);
        let mut code = if skipped > 0 { "..." } else { "" }.to_owned();
        let before = code.len() + column - skipped;
        code.extend(line.chars().skip(skipped).take(before + marked.min(CONTEXT) + CONTEXT).map(printable));
        let marked = marked.min(code.chars().count().saturating_sub(before).max(1));
        Self { file, line: above.matches('\n').count() + 1, column: column + 1, code, before, marked }
    }
}

/// One column for one character: a tab would move the mark, and a control or bidirectional character the whole line.
fn printable(char: char) -> char {
    match char {
        '\t' => ' ',
        _ if is_invisible(char) => char::REPLACEMENT_CHARACTER,
        _ => char,
    }
}

/// A control character, or one of those that change the direction of the text after it.
pub(crate) fn is_invisible(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn floor_char_boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|&index| text.is_char_boundary(index)).unwrap_or(0)
}
