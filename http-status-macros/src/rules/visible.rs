use super::Report;
use crate::{
    fault::{Place, is_invisible, with_number},
    table::Source,
};

/// A comment, above all, can have a character that nobody sees and nothing else would notice.
pub(super) fn characters_are_visible(source: &Source, report: &mut Report) {
    for (start, char) in source.document.text.char_indices() {
        // A control character of ASCII is not TOML, and has been reported.
        if !char.is_ascii() && is_invisible(char) {
            let place = source.place(start..start + char.len_utf8());
            report_invisible(char, place, report);
        }
    }
}

pub(super) fn report_invisible(char: char, place: Place, report: &mut Report) {
    let message = format!(
        "this contains an invisible character, {}",
        with_number(char)
    );
    report.fault(place, message).label("here").help(
        "remove it: control, bidirectional and zero-width characters can make text look like something it is not",
    );
}
