use std::fmt::Write;

use super::{
    invisible::is_invisible,
    place::{Place, Source},
};

/// Draws a fault in the way of rustc: the message, its places, and what to do.
pub(crate) struct Drawing<'a> {
    sources: &'a [Source],
    /// Where the lines of each source start.
    lines: Vec<Vec<usize>>,
}

impl<'a> Drawing<'a> {
    pub(crate) fn new(sources: &'a [Source]) -> Self {
        let mut lines = Vec::new();
        for source in sources {
            let mut starts = vec![0];
            starts.extend(source.text.match_indices('\n').map(|(end, _)| end + 1));
            lines.push(starts);
        }
        Self { sources, lines }
    }

    pub(crate) fn draw(&self, message: &str, labels: &[(Place, String)], help: Option<&str>) -> String {
        let spots = labels.iter().map(|(place, text)| (self.spot(*place), text)).collect::<Vec<_>>();
        let width = spots.iter().map(|(spot, _)| spot.line.to_string().len()).max().unwrap_or(0);
        let mut drawing = sentence(message);
        for (index, (spot, text)) in spots.iter().enumerate() {
            let Spot { file, line, column, code, before, marked } = spot;
            let mark = if index == 0 { "^" } else { "-" }.repeat(*marked);
            let text = sentence(text);
            let _ = write!(
                drawing,
                "\n{:width$}--> {file}:{line}:{column}\n{:width$} |\n{line:>width$} | {code}\n{:width$} | {:before$}{mark} {text}",
                "", "", "", "",
            );
            drawing.truncate(drawing.trim_end().len());
        }
        if let Some(help) = help {
            if !spots.is_empty() {
                let _ = write!(drawing, "\n{:width$} |", "");
            }
            let _ = write!(drawing, "\n{:width$} = help: {}", "", sentence(help));
        }
        drawing
    }

    fn spot(&self, place: Place) -> Spot<'a> {
        let Source { file, text, .. } = &self.sources[place.source];
        let at = floor_char_boundary(text, place.start);
        let line = self.lines[place.source].partition_point(|start| *start <= at);
        let start = self.lines[place.source].get(line.saturating_sub(1)).copied().unwrap_or(0);
        let code = text[start..].split('\n').next().unwrap_or_default().trim_end_matches('\r');
        let end = floor_char_boundary(text, place.end).clamp(at, (start + code.len()).max(at));
        let column = text[start..at].chars().count();
        let marked = text[at..end].chars().count().clamp(1, CONTEXT);

        let skipped = column.saturating_sub(CONTEXT);
        let mut shown = if skipped > 0 { "..." } else { "" }.to_owned();
        let before = shown.len() + column - skipped;
        // From the mark backwards: from the start of the line it would be far for each of a thousand faults on a long one.
        let first = text[start..at].char_indices().rev().take(CONTEXT).last().map_or(0, |(first, _)| first);
        let mut rest = code.get(first..).unwrap_or_default().chars();
        shown.extend(rest.by_ref().take(column - skipped + marked + CONTEXT).map(printable));
        if rest.next().is_some() {
            shown.push_str("...");
        }
        Spot { file, line, column: column + 1, code: shown, before, marked }
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

/// As much of a long line as is shown on either side of the mark, and of what is marked.
const CONTEXT: usize = 60;

/// As much as is shown of a text that may quote the table.
const SENTENCE: usize = 400;

fn sentence(text: &str) -> String {
    let mut rest = text.chars().map(printable);
    let mut sentence = rest.by_ref().take(SENTENCE).collect::<String>();
    if rest.next().is_some() {
        sentence.push_str("...");
    }
    sentence
}

/// One column for one character: a tab would move the mark, and a control or bidirectional character the whole line.
fn printable(char: char) -> char {
    match char {
        '\t' => ' ',
        _ if is_invisible(char) => char::REPLACEMENT_CHARACTER,
        _ => char,
    }
}

fn floor_char_boundary(text: &str, index: usize) -> usize {
    (0..=index.min(text.len())).rev().find(|&index| text.is_char_boundary(index)).unwrap_or(0)
}
