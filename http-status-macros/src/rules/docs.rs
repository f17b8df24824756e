use super::{Report, Row};
use crate::{
    commonmark,
    fault::{At, Document, Place},
};

/// An open fence swallows the rest of the page. The rest of Markdown is left to the lints of rustdoc.
pub(super) fn docs_are_markdown(row: &Row, report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report
            .fault(docs.place, "`docs` is empty")
            .help("write a summary, then when to send the code and what a client does with it");
    }
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
