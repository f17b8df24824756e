use std::fmt::Write;

use super::characters::is_unprintable;
use crate::document::{Document, Place};

/// Draws a fault as rustc does: the message, its places, and what to do.
pub(super) fn draw(
    documents: &[&Document],
    message: &str,
    labels: &[(Place, String)],
    help: &str,
) -> String {
    // The highest number of a line decides how wide the gutter is.
    let mut last_line = 0;
    for (place, _) in labels {
        let line = documents[place.document_index].line_number(place.start);
        last_line = last_line.max(line);
    }
    let gutter = last_line.to_string().len();

    let mut drawing = to_printable(message);
    let mut mark = "^";
    for (place, label) in labels {
        let excerpt = Excerpt::new(documents[place.document_index], *place);
        excerpt.draw(&mut drawing, gutter, mark, &to_printable(label));
        mark = "-";
    }
    if !help.is_empty() {
        let help = to_printable(help);
        let _ = write!(drawing, "\n{:gutter$} |", "");
        let _ = write!(drawing, "\n{:gutter$} = help: {help}", "");
    }
    drawing
}

/// The line of a place.
struct Excerpt<'a> {
    path: &'a str,
    /// Lines and columns count from 1, columns in characters.
    line: usize,
    column: usize,
    shown: String,
    /// How many characters are marked.
    marked: usize,
}

impl<'a> Excerpt<'a> {
    fn new(document: &'a Document, place: Place) -> Self {
        let line_start = document.line_start(place.start);
        let line_end = match document.text[line_start..].find('\n') {
            Some(length) => line_start + length,
            None => document.text.len(),
        };
        let before = &document.text[line_start..place.start];
        // A place may go on in the next line.
        let marked = &document.text[place.start..place.end.min(line_end)];
        let shown = document.text[line_start..line_end].trim_end_matches('\r');
        Self {
            path: &document.path,
            line: document.line_number(place.start),
            column: before.chars().count() + 1,
            shown: to_printable(shown),
            marked: marked.trim_end_matches('\r').chars().count().max(1),
        }
    }

    fn draw(&self, drawing: &mut String, gutter: usize, mark: &str, label: &str) {
        let Self {
            path,
            line,
            column,
            shown,
            marked,
        } = self;
        let marks = mark.repeat(*marked);
        // The width of a format ends at 65,535.
        let indent = " ".repeat(column - 1);
        let _ = write!(drawing, "\n{:gutter$}--> {path}:{line}:{column}", "");
        let _ = write!(drawing, "\n{:gutter$} |", "");
        let _ = write!(drawing, "\n{line:>gutter$} | {shown}");
        let _ = write!(drawing, "\n{:gutter$} | {indent}{marks} {label}", "");
        // Without a label, the last line would end with a space.
        drawing.truncate(drawing.trim_end().len());
    }
}

/// Gives each character one column. A tab would move the mark, and a control or bidirectional character the
/// whole line.
fn to_printable(string: &str) -> String {
    let mut printable = String::new();
    for char in string.chars() {
        printable.push(match char {
            '\t' => ' ',
            _ if is_unprintable(char) => char::REPLACEMENT_CHARACTER,
            _ => char,
        });
    }
    printable
}
