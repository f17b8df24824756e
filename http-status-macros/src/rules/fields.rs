use crate::{
    document::At,
    fault::Report,
    table::{Field, Row, or_empty},
};

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

/// One field can have several requirements, each under its own condition.
pub(super) fn fields_differ(row: &Row, report: &mut Report) {
    for (index, field) in row.fields.iter().enumerate() {
        let Some(name) = &field.name else { continue };
        for earlier in &row.fields[..index] {
            if let Some(first) = name_of_the_same(earlier, field) {
                let message = format!(
                    "the field `{}` appears twice under the same condition",
                    name.value
                );
                report
                    .fault(name.place, message)
                    .label("second time")
                    .also(first.place, "first time")
                    .help("leave one out, or give each its own `when`");
                break;
            }
        }
    }
}

/// The name of a field, if another one has it under the same condition. The case of a name does not matter
/// (RFC 9110, Section 5.1).
fn name_of_the_same<'a>(field: &'a Field, other: &Field) -> Option<&'a At<String>> {
    let name = field.name.as_ref()?;
    let is_same_name = name
        .value
        .eq_ignore_ascii_case(or_empty(other.name.as_ref()));
    let is_same_condition = or_empty(field.when.as_ref()) == or_empty(other.when.as_ref());
    (is_same_name && is_same_condition).then_some(name)
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
