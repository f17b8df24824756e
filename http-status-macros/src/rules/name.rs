use crate::{
    fault::{Report, foreign_character, with_number},
    names::{is_variant, variant_name},
    table::Row,
};

pub(super) fn name_is_a_variant(row: &Row, report: &mut Report) {
    let name = &row.name.value;
    if name == "ALL" {
        report
            .fault(row.name.place, "no variant can be named `ALL`")
            .label("the constant with all codes has this name")
            .help("write it `All`");
    } else if !is_variant(name) {
        let help = match better_name(row) {
            Some(better) => format!("write `[{better}]`"),
            None => "a name is a capital letter, then letters and digits, such as `[NotFound]`"
                .to_owned(),
        };
        let label = match foreign_character(name) {
            Some(char) => format!("this has {}", with_number(char)),
            None if name == "Self" => "this is a keyword of Rust".to_owned(),
            None => "not `[A-Z][A-Za-z0-9]*`".to_owned(),
        };
        report
            .fault(
                row.name.place,
                format!("`{name}` cannot be the name of a variant"),
            )
            .label(label)
            .help(help);
    }
}

/// The name in another spelling, or that of the reason phrase.
fn better_name(row: &Row) -> Option<String> {
    let respelt = variant_name(&row.name.value);
    // Without its foreign characters, the name would be another word.
    if foreign_character(&row.name.value).is_none() && is_variant(&respelt) {
        return Some(respelt);
    }
    let from_phrase = variant_name(row.reason());
    is_variant(&from_phrase).then_some(from_phrase)
}
