use super::{Report, Row};
use crate::fault::At;

pub(super) fn fields_are_names(row: &Row, report: &mut Report) {
    for field in &row.fields {
        if let Some(name) = &field.name {
            name_is_a_token(name, report);
        }
        if let Some(when) = &field.when {
            condition_is_a_clause(when, report);
        }
    }
}

fn name_is_a_token(name: &At<String>, report: &mut Report) {
    let is_token_char =
        |char: char| char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char);
    if name.value.is_empty() || !name.value.chars().all(is_token_char) {
        report
            .fault(name.place, "this cannot be the name of a field")
            .help("a name is a token of RFC 9110, section 5.6.2, such as `Retry-After`");
    }
}

fn condition_is_a_clause(when: &At<String>, report: &mut Report) {
    if when.value.trim().is_empty() || when.value.contains(['\r', '\n']) {
        report
            .fault(when.place, "a condition is a clause on one line")
            .help("leave `when` out if there is none");
    }
}
