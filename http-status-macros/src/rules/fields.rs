use std::collections::HashMap;

use super::{Report, Row};
use crate::{fault::At, table::or_empty};

pub(super) fn fields_are_right(row: &Row, report: &mut Report) {
    for field in &row.fields {
        if let Some(name) = &field.name {
            name_is_a_token(name, report);
        }
        if let Some(when) = &field.when {
            condition_is_a_clause(when, report);
        }
    }
}

/// One field can have several requirements, each under its own condition. The case of a name does not matter
/// (RFC 9110, Section 5.1).
pub(super) fn fields_differ(row: &Row, report: &mut Report) {
    let mut places = HashMap::new();
    for field in &row.fields {
        let Some(name) = &field.name else { continue };
        let condition = or_empty(field.when.as_ref());
        let key = (name.value.to_ascii_lowercase(), condition);
        let Some(&first) = places.get(&key) else {
            places.insert(key, name.place);
            continue;
        };
        let message = format!(
            "the field `{}` appears twice under the same condition",
            name.value
        );
        report
            .fault(name.place, message)
            .label("second time")
            .and(first, "first time")
            .help("leave one out, or give each its own `when`");
    }
}

fn name_is_a_token(name: &At<String>, report: &mut Report) {
    let is_token_char =
        |char: char| char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char);
    if name.value.is_empty() || !name.value.chars().all(is_token_char) {
        report
            .fault(name.place, "this cannot be the name of a field")
            .help("use a token as defined in RFC 9110, section 5.6.2, such as `Retry-After`");
    }
}

fn condition_is_a_clause(when: &At<String>, report: &mut Report) {
    if when.value.trim().is_empty() || when.value.contains(['\r', '\n']) {
        report
            .fault(when.place, "a condition is a clause on one line")
            .help("leave `when` out if there is none");
    }
}
