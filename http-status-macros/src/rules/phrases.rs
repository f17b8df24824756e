use std::collections::HashMap;

use super::{Report, Row};
use crate::{
    fault::{At, Place},
    table::name::{lookup_key, variant_name},
};

/// The row that a phrase finds, and the place of the phrase.
struct Owner {
    row: usize,
    place: Place,
}

/// The owners of phrases, by what a lookup compares.
type Owners = HashMap<String, Owner>;

/// A phrase finds one code, and a former one becomes a constant.
pub(super) fn phrases_find_one_code(rows: &[Row], report: &mut Report) {
    let reason_owners = reason_owners(rows);
    reason_phrases_are_unique(rows, &reason_owners, report);
    former_phrases_are_unique(rows, &reason_owners, report);
    former_names_are_free(rows, &reason_owners, report);
}

/// Two rows cannot have one reason phrase.
fn reason_phrases_are_unique(rows: &[Row], reason_owners: &Owners, report: &mut Report) {
    for (index, row) in rows.iter().enumerate() {
        let Some(phrase) = &row.reason else { continue };
        let Some(first) = reason_owners.get(&lookup_key(&phrase.value)) else {
            continue;
        };
        if first.row == index {
            continue;
        }
        report
            .fault(
                phrase.place,
                format!("the reason phrase \"{}\" is used twice", phrase.value),
            )
            .label("second use")
            .and(first.place, "first used here")
            .help(
                "a phrase must find one code, and only its letters and digits are compared: make one of the two phrases more specific",
            );
    }
}

/// A former phrase cannot be the reason phrase of another row, nor a former phrase of two rows.
fn former_phrases_are_unique(rows: &[Row], reason_owners: &Owners, report: &mut Report) {
    let mut former_owners = Owners::new();
    for (index, row) in rows.iter().enumerate() {
        for phrase in &row.former {
            let key = lookup_key(&phrase.value);
            if key.is_empty() {
                continue;
            }
            // Two phrases of one row find the same code.
            if let Some(owner) = reason_owners.get(&key) {
                if owner.row != index {
                    report_reason_of_another(phrase, owner, report);
                }
            } else if let Some(owner) = former_owners.get(&key) {
                if owner.row != index {
                    report_former_of_another(phrase, owner, report);
                }
            } else {
                let place = phrase.place;
                former_owners.insert(key, Owner { row: index, place });
            }
        }
    }
}

fn report_reason_of_another(phrase: &At<String>, owner: &Owner, report: &mut Report) {
    let message = format!("\"{}\" is the phrase of another code now", phrase.value);
    report
        .fault(phrase.place, message)
        .label("it finds the other code")
        .and(owner.place, "the other code")
        .help("leave it out");
}

fn report_former_of_another(phrase: &At<String>, owner: &Owner, report: &mut Report) {
    let message = format!(
        "the former phrase \"{}\" belongs to two codes",
        phrase.value
    );
    report
        .fault(phrase.place, message)
        .label("second use")
        .and(owner.place, "first used here")
        .help("a phrase must find one code, and only its letters and digits are compared: remove it from one of the two rows");
}

/// The first row with each reason phrase. A phrase without letters and digits finds none, and has been reported.
fn reason_owners(rows: &[Row]) -> Owners {
    let mut owners = Owners::new();
    for (index, row) in rows.iter().enumerate() {
        let Some(phrase) = &row.reason else { continue };
        let key = lookup_key(&phrase.value);
        if !key.is_empty() {
            let place = phrase.place;
            owners.entry(key).or_insert(Owner { row: index, place });
        }
    }
    owners
}

/// A former phrase becomes a deprecated constant, which cannot have the name of a variant.
fn former_names_are_free(rows: &[Row], reason_owners: &Owners, report: &mut Report) {
    let mut variants = HashMap::new();
    for row in rows {
        variants.insert(row.name.value.as_str(), row.name.place);
    }
    for (index, row) in rows.iter().enumerate() {
        for phrase in &row.former {
            // The phrase itself has been reported.
            let owner = reason_owners.get(&lookup_key(&phrase.value));
            if owner.is_some_and(|owner| owner.row != index) {
                continue;
            }
            let name = variant_name(&phrase.value);
            if name == row.name.value {
                continue;
            }
            if let Some(&variant) = variants.get(name.as_str()) {
                report
                    .fault(
                        phrase.place,
                        format!("the former name `{name}` is also the name of a variant"),
                    )
                    .label("this would become a constant of that name")
                    .and(variant, "the variant")
                    .help("leave it out, or give the variant another name");
            }
        }
    }
}
