use super::{Report, Row};
use crate::{
    commonmark,
    fault::{At, Document, Place},
};

pub(super) fn docs_are_not_empty(row: &Row, report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report
            .fault(docs.place, "`docs` is empty")
            .help("write a summary, then when to send the code and what a client does with it");
    }
}

/// An open code block swallows the rest of the page. All else in Markdown is left to the lints of rustdoc.
pub(super) fn docs_close_their_code_blocks(row: &Row, report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    let lines = lines_with_places(docs, &row.source.document);
    if let Some(number) = commonmark::open_fence(lines.iter().map(|(line, _)| *line)) {
        let (_, place) = lines[number];
        let fault = report.fault(place, "`docs` has a code block that is never closed");
        fault
            .label("the block starts here")
            .help("close it with a line of ```");
        if place != docs.place {
            fault.and(docs.place, "in these docs");
        }
    }
}

/// Each line of the docs, with its place in the table. A line that an escape has changed gets the place of the
/// whole string.
fn lines_with_places<'a>(docs: &'a At<String>, document: &'a Document) -> Vec<(&'a str, Place)> {
    let literal = document.slice(docs.place);
    // TOML drops a line break directly after the opening quotes.
    let opens_alone = matches!(literal.lines().next(), Some("\"\"\"" | "'''"));
    let mut literal_lines = literal.split_inclusive('\n');
    let mut start = docs.place.start;
    if opens_alone {
        start += literal_lines.next().map_or(0, str::len);
    }
    let mut lines = Vec::new();
    for line in docs.value.lines() {
        let literal_line = literal_lines.next().unwrap_or_default();
        let place = if literal_line.starts_with(line) {
            Place {
                start,
                ..docs.place
            }
        } else {
            docs.place
        };
        lines.push((line, place));
        start += literal_line.len();
    }
    lines
}
