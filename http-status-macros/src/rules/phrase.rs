use crate::{
    document::At,
    fault::{Report, is_bidirectional, with_number},
    names::lookup_key,
    table::Row,
};

pub(super) fn phrases_fit_a_status_line(row: &Row, report: &mut Report) {
    for phrase in &row.phrases() {
        if phrase.value.is_empty() {
            report
                .fault(phrase.place, "a reason phrase cannot be empty")
                .help("write what the code says in a few words, such as \"Not Found\"");
            continue;
        }
        phrase_is_one_line(phrase, report);
        let is_printable = phrase_is_printable(phrase, report);
        phrase_has_no_spaces_at_its_ends(phrase, report);
        // A letter that is not ASCII has just been reported.
        if is_printable {
            phrase_can_be_looked_up(phrase, report);
        }
    }
}

fn phrase_is_one_line(phrase: &At<String>, report: &mut Report) {
    if phrase.value.contains(['\r', '\n']) {
        report
            .fault(phrase.place, "a reason phrase cannot contain a line break")
            .help(
                "remove it: CR or LF would end the status line, and the rest would pass as header fields (response splitting)",
            );
    }
}

/// Returns `false` if it has reported a character.
fn phrase_is_printable(phrase: &At<String>, report: &mut Report) -> bool {
    // Line breaks and bidirectional controls have rules of their own.
    let is_reported_here =
        |char: &char| !matches!(char, ' '..='~' | '\r' | '\n') && !is_bidirectional(*char);
    let Some(char) = phrase.value.chars().find(is_reported_here) else {
        return true;
    };
    let shown = if char == '\t' {
        "a tab".to_owned()
    } else {
        with_number(char)
    };
    report
        .fault(phrase.place, "a reason phrase must be printable ASCII")
        .label(format!("this contains {shown}"))
        .help("replace it with printable ASCII: recipients do not read other characters alike (RFC 9112, section 4)");
    false
}

fn phrase_has_no_spaces_at_its_ends(phrase: &At<String>, report: &mut Report) {
    let trimmed = phrase.value.trim_matches(' ');
    if trimmed != phrase.value && !trimmed.is_empty() {
        report
            .fault(
                phrase.place,
                "a reason phrase cannot start or end with a space",
            )
            .help(format!("write \"{trimmed}\""));
    }
}

fn phrase_can_be_looked_up(phrase: &At<String>, report: &mut Report) {
    if lookup_key(&phrase.value).is_empty() {
        report
            .fault(phrase.place, "a reason phrase needs a letter or a digit")
            .help("a phrase is looked up by them alone");
    }
}

/// `Display` writes the code before the phrase, so that it would be there twice.
pub(super) fn phrase_is_without_the_code(row: &Row, report: &mut Report) {
    let (Some(code), Some(reason)) = (&row.code, &row.reason) else {
        return;
    };
    let code_and_space = format!("{} ", code.value);
    if let Some(phrase) = reason.value.strip_prefix(&code_and_space) {
        report
            .fault(reason.place, "a reason phrase does not contain the code")
            .help(format!("write \"{}\"", phrase.trim()));
    }
}

pub(super) fn phrases_of_a_row_differ(row: &Row, report: &mut Report) {
    let phrases = row.phrases();
    for (index, phrase) in phrases.iter().enumerate() {
        for earlier in &phrases[..index] {
            if earlier.value.eq_ignore_ascii_case(&phrase.value) {
                let message = format!("the phrase \"{}\" appears twice in one row", phrase.value);
                report
                    .fault(phrase.place, message)
                    .label("the same phrase, ignoring case")
                    .also(earlier.place, "first here")
                    .help("leave it out: phrases are found whatever their case");
                break;
            }
        }
    }
}
