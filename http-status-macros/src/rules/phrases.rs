use crate::{
    document::{At, Place},
    fault::Report,
    names::{lookup_key, variant_name},
    table::Row,
};

/// The row that a phrase finds.
struct Owner {
    /// What a lookup compares.
    key: String,
    row: usize,
    place: Place,
    is_former: bool,
}

/// A phrase finds one code, and a former one becomes a constant.
pub(super) fn phrases_find_one_code(rows: &[Row], report: &mut Report) {
    let mut owners = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        if let Some(reason) = &row.reason {
            if let Some(other) = claim(reason, index, false, &mut owners) {
                report_second_reason(reason, other, report);
            }
        }
    }
    // A reason phrase finds its code, even where a row above has it as a former phrase.
    for (index, row) in rows.iter().enumerate() {
        for former in &row.former {
            match claim(former, index, true, &mut owners) {
                Some(other) if other.is_former => report_former_of_another(former, other, report),
                Some(other) => report_reason_of_another(former, other, report),
                None => former_name_is_free(former, row, rows, report),
            }
        }
    }
}

/// Gives a phrase to a row, unless a row has it already. Returns the owner if it is another row.
fn claim<'o>(
    phrase: &At<String>,
    row: usize,
    is_former: bool,
    owners: &'o mut Vec<Owner>,
) -> Option<&'o Owner> {
    let key = lookup_key(&phrase.value);
    // A phrase without letters and digits finds none, and has been reported.
    if key.is_empty() {
        return None;
    }
    let Some(index) = owners.iter().position(|owner| owner.key == key) else {
        owners.push(Owner {
            key,
            row,
            place: phrase.place,
            is_former,
        });
        return None;
    };
    let owner = &owners[index];
    (owner.row != row).then_some(owner)
}

fn report_second_reason(phrase: &At<String>, first: &Owner, report: &mut Report) {
    let message = format!("the reason phrase \"{}\" is used twice", phrase.value);
    report
        .fault(phrase.place, message)
        .label("second use")
        .also(first.place, "first used here")
        .help("a phrase must find one code, and only its letters and digits are compared: make one of the two phrases more specific");
}

fn report_reason_of_another(phrase: &At<String>, other: &Owner, report: &mut Report) {
    let message = format!("\"{}\" is the phrase of another code now", phrase.value);
    report
        .fault(phrase.place, message)
        .label("it finds the other code")
        .also(other.place, "the other code")
        .help("leave it out");
}

fn report_former_of_another(phrase: &At<String>, first: &Owner, report: &mut Report) {
    let message = format!(
        "the former phrase \"{}\" belongs to two codes",
        phrase.value
    );
    report
        .fault(phrase.place, message)
        .label("second use")
        .also(first.place, "first used here")
        .help("a phrase must find one code, and only its letters and digits are compared: remove it from one of the two rows");
}

/// A former phrase becomes a deprecated constant, which cannot have the name of a variant.
fn former_name_is_free(phrase: &At<String>, row: &Row, rows: &[Row], report: &mut Report) {
    let name = variant_name(&phrase.value);
    if name == row.name.value {
        return;
    }
    for other in rows {
        if other.name.value == name {
            let message = format!("the former name `{name}` is also the name of a variant");
            report
                .fault(phrase.place, message)
                .label("this would become a constant of that name")
                .also(other.name.place, "the variant")
                .help("leave it out, or give the variant another name");
            return;
        }
    }
}
