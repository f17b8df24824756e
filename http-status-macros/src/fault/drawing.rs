use std::fmt::Write;

use super::{
    characters::is_invisible,
    document::{Document, Place},
};

/// How many characters of a long line are shown before the mark, in the mark and after it.
const CONTEXT: usize = 60;

/// How many characters are shown of a sentence, which may quote the table.
const SENTENCE: usize = 400;

/// Draws a fault as rustc does: the message, its places, and what to do.
pub(super) fn draw(
    documents: &[&Document],
    message: &str,
    labels: &[(Place, String)],
    help: &str,
) -> String {
    let mut excerpts = Vec::new();
    let mut last_line = 0;
    for (place, label) in labels {
        let excerpt = Excerpt::new(documents[place.document_index], *place);
        last_line = last_line.max(excerpt.line);
        excerpts.push((excerpt, label));
    }
    let gutter = last_line.to_string().len();

    let mut drawing = printable(message, SENTENCE);
    for (index, (excerpt, label)) in excerpts.iter().enumerate() {
        let mark = if index == 0 { "^" } else { "-" };
        excerpt.draw(&mut drawing, gutter, mark, &printable(label, SENTENCE));
    }
    if !help.is_empty() {
        let help = printable(help, SENTENCE);
        let _ = write!(drawing, "\n{:gutter$} |", "");
        let _ = write!(drawing, "\n{:gutter$} = help: {help}", "");
    }
    drawing
}

/// The part of a line around a place.
struct Excerpt<'a> {
    path: &'a str,
    /// Lines and columns count from 1, columns in characters.
    line: usize,
    column: usize,
    shown: String,
    /// How many characters of the excerpt are before the mark.
    mark_offset: usize,
    /// How many characters are marked.
    marked: usize,
}

impl<'a> Excerpt<'a> {
    fn new(document: &'a Document, place: Place) -> Self {
        let (line, line_start) = document.line(place.start);
        let line_end = match document.text[line_start..].find('\n') {
            Some(length) => line_start + length,
            None => document.text.len(),
        };
        let to_mark = &document.text[line_start..place.start];
        let from_mark = document.text[place.start..line_end].trim_end_matches('\r');

        let shown_start = start_of_last_characters(to_mark, CONTEXT);
        let shown_before = &to_mark[shown_start..];
        let is_cut = shown_start > 0;
        let marked = count_characters_until(from_mark, place.end - place.start).clamp(1, CONTEXT);

        let dots = if is_cut { "..." } else { "" };
        let before = printable(shown_before, CONTEXT);
        let after = printable(from_mark, marked + CONTEXT);
        Self {
            path: &document.path,
            line,
            column: to_mark.chars().count() + 1,
            shown: format!("{dots}{before}{after}"),
            mark_offset: dots.len() + shown_before.chars().count(),
            marked,
        }
    }

    fn draw(&self, drawing: &mut String, gutter: usize, mark: &str, label: &str) {
        let Self {
            path,
            line,
            column,
            shown,
            mark_offset,
            marked,
        } = self;
        let marks = mark.repeat(*marked);
        let _ = write!(drawing, "\n{:gutter$}--> {path}:{line}:{column}", "");
        let _ = write!(drawing, "\n{:gutter$} |", "");
        let _ = write!(drawing, "\n{line:>gutter$} | {shown}");
        let _ = write!(
            drawing,
            "\n{:gutter$} | {:mark_offset$}{marks} {label}",
            "", ""
        );
        // Without a label, the last line would end with a space.
        drawing.truncate(drawing.trim_end().len());
    }
}

/// The byte at which the last characters of a string start. It reads backwards, since a line can be long and
/// hold a thousand faults.
fn start_of_last_characters(string: &str, count: usize) -> usize {
    match string.char_indices().rev().take(count).last() {
        Some((start, _)) => start,
        None => string.len(),
    }
}

/// How many characters of a string start before this byte.
fn count_characters_until(string: &str, end: usize) -> usize {
    string
        .char_indices()
        .take_while(|(start, _)| *start < end)
        .count()
}

/// At most `limit` characters, each shown in one column. A tab would move the mark, and a control or bidirectional
/// character the whole line.
fn printable(string: &str, limit: usize) -> String {
    let mut printable = String::new();
    for (index, char) in string.chars().enumerate() {
        if index == limit {
            printable.push_str("...");
            break;
        }
        printable.push(match char {
            '\t' => ' ',
            _ if is_invisible(char) => char::REPLACEMENT_CHARACTER,
            _ => char,
        });
    }
    printable
}
