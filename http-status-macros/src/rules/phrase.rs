use std::collections::HashMap;

use super::{Report, Row};
use crate::fault::is_invisible;

pub(super) fn phrases_fit_a_status_line(row: &Row, report: &mut Report) {
    for phrase in row.phrases() {
        let (text, place) = (phrase.value.as_str(), phrase.place);
        if text.is_empty() {
            report.fault(place, "a reason phrase cannot be empty");
        } else if text.contains(['\r', '\n']) {
            report.fault(place, "a reason phrase cannot contain a line break").help(
                "CR or LF would end the status line and let the rest pass as header fields: it splits the response",
            );
        } else if let Some(char) = text.chars().find(|char| !is_printable(*char)) {
            report
                .fault(place, "a reason phrase must be printable ASCII")
                .label(format!("this contains `{}`", char.escape_debug()))
                .help(
                    "RFC 9112, section 4, has no other characters that every recipient reads alike",
                );
        } else if text.trim_matches(' ') != text {
            let help = format!("write \"{}\"", text.trim_matches(' '));
            report
                .fault(place, "a reason phrase cannot start or end with a space")
                .help(help);
        } else if text.chars().all(|char| char.is_ascii_punctuation()) {
            report
                .fault(place, "a reason phrase needs a letter or a digit")
                .help("a phrase is looked up by them alone");
        }
    }
}

/// Or `visible` reports it.
fn is_printable(char: char) -> bool {
    matches!(char, ' '..='~') || char != '\t' && is_invisible(char)
}

pub(super) fn phrases_of_a_row_differ(row: &Row, report: &mut Report) {
    let mut phrases = HashMap::new();
    for phrase in row.phrases() {
        if let Some(first) = phrases.insert(phrase.value.to_ascii_lowercase(), phrase.place) {
            report
                .fault(
                    phrase.place,
                    format!("the phrase \"{}\" appears twice in one row", phrase.value),
                )
                .label("the same phrase, ignoring case")
                .and(first, "first here")
                .help("leave it out: phrases are found whatever their case");
        }
    }
}
