use std::fmt::Write;

use super::{
    invisible::is_invisible,
    place::{Place, Source},
};

/// As much of a long line as is shown on either side of the mark, and of what is marked.
const CONTEXT: usize = 60;

/// As much as is shown of a text that may quote the table.
const SENTENCE: usize = 400;

/// Draws a fault in the way of rustc: the message, its places, and what to do.
pub(super) fn draw(
    sources: &[Source],
    message: &str,
    labels: &[(Place, String)],
    help: &str,
) -> String {
    let last = labels
        .iter()
        .map(|(place, _)| sources[place.source].line(place.start).0)
        .max()
        .unwrap_or(0);
    let indent = " ".repeat(last.to_string().len());
    let mut drawing = printable(message, SENTENCE);
    let mut mark = "^";
    for (place, label) in labels {
        draw_place(
            &mut drawing,
            &sources[place.source],
            *place,
            &indent,
            mark,
            &printable(label, SENTENCE),
        );
        mark = "-";
    }
    if !help.is_empty() {
        let _ = write!(
            drawing,
            "\n{indent} |\n{indent} = help: {}",
            printable(help, SENTENCE)
        );
    }
    drawing
}

/// Lines and columns count from 1, columns in characters.
fn draw_place(
    drawing: &mut String,
    source: &Source,
    place: Place,
    indent: &str,
    mark: &str,
    label: &str,
) {
    let Source { file, text, .. } = source;
    let (line, start) = source.line(place.start);
    let code = text[start..]
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim_end_matches('\r');
    let at = place.start;

    // From the mark backwards: from the start of the line it would be far for each of a thousand faults on a long one.
    let first = text[start..at]
        .char_indices()
        .rev()
        .take(CONTEXT)
        .last()
        .map_or(at, |(first, _)| start + first);
    let before = text[first..at].chars().count();
    let marked = code.get(at - start..).unwrap_or_default().char_indices();
    let marked = marked
        .take_while(|(index, _)| at + index < place.end)
        .count()
        .clamp(1, CONTEXT);
    let dots = if first > start { "..." } else { "" };
    let code = printable(
        code.get(first - start..).unwrap_or_default(),
        before + marked + CONTEXT,
    );
    let (width, column) = (indent.len(), text[start..at].chars().count() + 1);
    let (space, marks) = (dots.len() + before, mark.repeat(marked));
    let _ = write!(
        drawing,
        "\n{indent}--> {file}:{line}:{column}\n{indent} |\n{line:>width$} | {dots}{code}\n{indent} | {:space$}{marks} {label}",
        "",
    );
    drawing.truncate(drawing.trim_end().len());
}

/// One column for one character: a tab would move the mark, and a control or bidirectional character the whole line.
fn printable(text: &str, limit: usize) -> String {
    let mut chars = text.chars().map(|char| match char {
        '\t' => ' ',
        _ if is_invisible(char) => char::REPLACEMENT_CHARACTER,
        _ => char,
    });
    let mut printable = chars.by_ref().take(limit).collect::<String>();
    if chars.next().is_some() {
        printable.push_str("...");
    }
    printable
}
