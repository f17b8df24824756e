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
        let last = labels.iter().map(|(place, _)| self.line(*place)).max();
        let indent = " ".repeat(last.map_or(0, |line| line.to_string().len()));
        let mut drawing = sentence(message);
        let mut mark = "^";
        for (place, label) in labels {
            self.draw_place(&mut drawing, &indent, *place, mark, &sentence(label));
            mark = "-";
        }
        if let Some(help) = help {
            if !labels.is_empty() {
                let _ = write!(drawing, "\n{indent} |");
            }
            let _ = write!(drawing, "\n{indent} = help: {}", sentence(help));
        }
        drawing
    }

    /// Lines and columns count from 1, columns in characters.
    fn draw_place(&self, drawing: &mut String, indent: &str, place: Place, mark: &str, label: &str) {
        let Source { file, text, .. } = &self.sources[place.source];
        let at = floor_char_boundary(text, place.start);
        let line = self.line(place);
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
        let (width, column, marks) = (indent.len(), column + 1, mark.repeat(marked));
        let _ = write!(
            drawing,
            "\n{indent}--> {file}:{line}:{column}\n{indent} |\n{line:>width$} | {shown}\n{indent} | {:before$}{marks} {label}",
            "",
        );
        drawing.truncate(drawing.trim_end().len());
    }

    fn line(&self, place: Place) -> usize {
        self.lines[place.source].partition_point(|start| *start <= place.start)
    }
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
