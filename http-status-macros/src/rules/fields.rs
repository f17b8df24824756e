use super::{Report, Row};

pub(super) fn fields_are_names(row: &Row, report: &mut Report) {
    let is_token = |char: char| char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char);
    for field in &row.fields {
        if field.name.value.is_empty() || !field.name.value.chars().all(is_token) {
            report
                .fault(field.name.place, "this cannot be the name of a field")
                .help("a name is a token of RFC 9110, section 5.6.2, such as `Retry-After`");
        }
        let Some(when) = &field.when else { continue };
        if when.value.trim().is_empty() || when.value.contains(['\r', '\n']) {
            report
                .fault(when.place, "a condition is a clause on one line")
                .help("leave `when` out if there is none");
        }
    }
}
