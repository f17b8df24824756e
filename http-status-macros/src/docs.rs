use crate::{
    report::{Fault, Place, Report},
    row::{At, Row},
    source::Source,
};

/// Docs are Markdown, in which a line that is indented by accident looks like code, and an open fence swallows the rest.
pub(crate) fn docs_are_prose(row: &Row, sources: &[Source], report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report.push(
            Fault::new(docs.place, "`docs` is empty")
                .help("two to five sentences: what the code says, when to send it, what a client does with it"),
        );
    }
    if docs.value.contains('\r') {
        report.push(Fault::new(docs.place, "`docs` holds a carriage return").help("a line ends with `\\n` alone"));
    }
    let fault = |line: &str, message: &str, label: &str| {
        let place = place_of(line, docs, &sources[docs.place.table].text);
        let fault = Fault::new(place, message).label(label);
        if place.start == docs.place.start { fault } else { fault.and(docs.place, "in these docs") }
    };
    let mut fence = None::<(&str, &str)>;
    let (mut in_list, mut in_paragraph) = (false, false);
    for line in docs.value.lines() {
        let text = line.trim();
        if let Some((_, opening)) = fence {
            if text.strip_prefix(opening).is_some_and(|rest| rest.chars().all(|char| opening.starts_with(char))) {
                fence = None;
            }
        } else if let Some(opening) = opening_fence(text).filter(|_| in_list || indentation(line) < 4) {
            fence = Some((line, opening));
            in_paragraph = false;
        } else if text.is_empty() {
            in_paragraph = false;
        } else {
            let is_indented = indentation(line) >= 4;
            if is_indented && !in_paragraph && !in_list {
                report.push(
                    fault(line, "`docs` would be shown as a block of code", "this line is indented")
                        .help("start the lines of a paragraph at the margin, or put code between lines of ```"),
                );
                return;
            }
            in_list = if indentation(line) == 0 && !in_paragraph { is_list_item(text) } else { in_list };
            in_paragraph = !text.starts_with('#');
        }
    }
    if let Some((line, _)) = fence {
        report.push(
            fault(line, "`docs` has a block of code that does not end", "the block starts here")
                .help("end it with a line of ```"),
        );
    }
}

/// Where the table has this line, unless an escape keeps it from being found.
fn place_of(line: &str, docs: &At<String>, text: &str) -> Place {
    let raw = text.get(docs.place.start..docs.place.end).unwrap_or_default();
    let before = line.as_ptr() as usize - docs.value.as_ptr() as usize;
    let alike = docs.value[..before].lines().filter(|other| other.starts_with(line)).count();
    raw.match_indices(&format!("\n{line}")).nth(alike).map_or(docs.place, |(newline, _)| {
        let start = docs.place.start + newline + 1;
        Place { start, end: start + line.len(), ..docs.place }
    })
}

fn indentation(line: &str) -> usize {
    let blank = line.chars().take_while(|char| matches!(char, ' ' | '\t'));
    blank.fold(0, |column, char| if char == '\t' { column / 4 * 4 + 4 } else { column + 1 })
}

/// Three or more backticks, without one behind them, or tildes.
fn opening_fence(text: &str) -> Option<&str> {
    ['`', '~'].into_iter().find_map(|mark| {
        let info = text.trim_start_matches(mark);
        let opening = &text[..text.len() - info.len()];
        (opening.len() >= 3 && !(mark == '`' && info.contains(mark))).then_some(opening)
    })
}

fn is_list_item(text: &str) -> bool {
    let number = text.trim_start_matches(|char: char| char.is_ascii_digit());
    let marker =
        if number.len() < text.len() { number.strip_prefix(['.', ')']) } else { text.strip_prefix(['-', '*', '+']) };
    marker.is_some_and(|rest| rest.starts_with(' '))
}
