use std::collections::HashMap;

use super::{Fault, Report, Row};
use crate::fault::is_invisible;

pub(super) fn reason_is_a_phrase(row: &Row, report: &mut Report) {
    for phrase in row.reason.iter().chain(&row.former) {
        let fault = |message| Fault::new(phrase.place, message);
        if phrase.value.is_empty() {
            report.push(fault("a reason phrase cannot be empty"));
        } else if phrase.value.contains(['\r', '\n']) {
            report.push(fault("a reason phrase cannot hold a line break").help(
                "CR or LF would end the status line and let the rest pass as header fields: it splits the response",
            ));
        } else if let Some(char) = phrase.value.chars().find(|char| !is_printable(*char)) {
            report.push(
                fault("a reason phrase is printable ASCII")
                    .label(format!("this holds `{}`", char.escape_debug()))
                    .help("RFC 9112, section 4, has no other characters that every recipient reads alike"),
            );
        } else if phrase.value.trim_matches(' ') != phrase.value {
            report.push(
                fault("a reason phrase has no space at its ends")
                    .help(format!("write \"{}\"", phrase.value.trim_matches(' '))),
            );
        } else if phrase.value.chars().all(|char| char.is_ascii_punctuation()) {
            report.push(fault("a reason phrase has a letter or a digit").help("a phrase is looked up by them alone"));
        }
    }
}

/// Or `visible` reports it.
fn is_printable(char: char) -> bool {
    matches!(char, ' '..='~') || char != '\t' && is_invisible(char)
}

pub(super) fn former_phrases_differ(row: &Row, report: &mut Report) {
    let mut phrases = HashMap::new();
    for phrase in row.reason.iter().chain(&row.former) {
        if let Some(first) = phrases.insert(phrase.value.to_ascii_lowercase(), phrase.place) {
            report.push(
                Fault::new(phrase.place, format!("the phrase \"{}\" appears twice in one row", phrase.value))
                    .label("case aside, the same phrase")
                    .and(first, "first here")
                    .help("leave it out: phrases are found whatever their case"),
            );
        }
    }
}
