use super::{Report, Row};
use crate::{
    fault::{At, Place, is_invisible},
    table::Source,
};

/// A comment, above all, can have a character that nobody sees and nothing else would notice.
pub(super) fn characters_are_visible(source: &Source, report: &mut Report) {
    for (start, char) in source.document.source.char_indices() {
        // A control character of ASCII is not TOML, and has been reported.
        if !char.is_ascii() && is_invisible(char) {
            let place = source.place(start..start + char.len_utf8());
            report_invisible(char, place, report);
        }
    }
}

/// An escape such as `\u202E` can put such a character into a string.
pub(super) fn escapes_are_visible(row: &Row, report: &mut Report) {
    for string in row.strings() {
        let literal = row.source.document.slice(string.place);
        if !literal.contains('\\') {
            continue;
        }
        for char in string.value.chars() {
            let is_white_space = matches!(char, '\n' | '\r' | '\t');
            if is_invisible(char) && !is_white_space && !literal.contains(char) {
                report_invisible(char, place_of_escape(char, literal, string), report);
                break;
            }
        }
    }
}

/// The place of the escape of a character, or of the whole string if the escape is not found.
fn place_of_escape(char: char, literal: &str, string: &At<String>) -> Place {
    let code = u32::from(char);
    let literal = literal.to_ascii_lowercase();
    for escape in [
        format!("\\u{code:04x}"),
        format!("\\u{code:08x}"),
        format!("\\x{code:02x}"),
    ] {
        if let Some(index) = literal.find(&escape) {
            let start = string.place.start + index;
            return Place {
                start,
                end: start + escape.len(),
                ..string.place
            };
        }
    }
    string.place
}

fn report_invisible(char: char, place: Place, report: &mut Report) {
    let message = format!("an invisible character, U+{:04X}", u32::from(char));
    report.fault(place, message).label("here").help(
        "leave it out: control, bidirectional and zero-width characters make a text read as something that it is not",
    );
}
