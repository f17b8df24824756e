use super::{Report, Row};
use crate::fault::{At, Document, Place};

/// An open fence swallows the rest of the page. The rest of Markdown is left to the lints of rustdoc.
pub(super) fn docs_are_markdown(row: &Row, report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report
            .fault(docs.place, "`docs` is empty")
            .help("two to five sentences: what the code says, when to send it, what a client does with it");
    }
    if let Some(place) = open_fence(docs, &row.source.document) {
        let fault = report.fault(place, "`docs` has a code block that is never closed");
        fault
            .label("the block starts here")
            .help("close it with a line of ```");
        if place != docs.place {
            fault.and(docs.place, "in these docs");
        }
    }
}

/// The place of the line that opens a code block which no line closes.
fn open_fence(docs: &At<String>, document: &Document) -> Option<Place> {
    let mut open: Option<(&str, Place)> = None;
    for (line, place) in lines_with_places(docs, document) {
        let line = line.trim();
        if let Some((fence, _)) = open {
            if closes(line, fence) {
                open = None;
            }
        } else if let Some(fence) = opening_fence(line) {
            open = Some((fence, place));
        }
    }
    let (_, place) = open?;
    Some(place)
}

/// Three or more backticks without another one behind them, or three or more tildes.
fn opening_fence(line: &str) -> Option<&str> {
    let mark = line.chars().next()?;
    let info = line.trim_start_matches(mark);
    let fence = &line[..line.len() - info.len()];
    let opens = match mark {
        '`' => !info.contains('`'),
        '~' => true,
        _ => false,
    };
    (opens && fence.len() >= 3).then_some(fence)
}

/// A closing fence has at least as many marks as the opening one, and nothing else.
fn closes(line: &str, fence: &str) -> bool {
    line.strip_prefix(fence)
        .is_some_and(|rest| rest.chars().all(|char| fence.starts_with(char)))
}

/// Each line of the docs, with its place in the table. A line that an escape has changed gets the place of the
/// whole string.
fn lines_with_places<'a>(docs: &'a At<String>, document: &'a Document) -> Vec<(&'a str, Place)> {
    let source = document.source.as_str();
    let mut source_lines = document.slice(docs.place).lines().peekable();
    // TOML drops a line break directly behind the opening quotes.
    if source_lines
        .peek()
        .is_some_and(|first| matches!(*first, "\"\"\"" | "'''"))
    {
        source_lines.next();
    }
    let mut lines = Vec::new();
    for line in docs.value.lines() {
        let place = match source_lines.next() {
            Some(source_line) if source_line.starts_with(line) => {
                let start = source_line.as_ptr() as usize - source.as_ptr() as usize;
                Place {
                    start,
                    ..docs.place
                }
            }
            _ => docs.place,
        };
        lines.push((line, place));
    }
    lines
}
