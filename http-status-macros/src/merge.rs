use std::collections::HashMap;

use crate::{
    name::is_variant,
    report::{Fault, Report},
    row::Row,
    source::{Origin, Source},
};

/// The rows that become variants, ascending by code: one a code, and one a name.
pub(crate) fn merge<'a>(rows: &'a [Row], sources: &[Source], report: &mut Report) -> Vec<&'a Row> {
    let mut kept = Vec::<&Row>::new();
    let (mut codes, mut names) = (HashMap::<u16, usize>::new(), HashMap::<&str, usize>::new());
    for row in rows {
        let same_code = codes.get(&row.code()).copied();
        let same_name = names.get(&*row.name.value).copied().filter(|index| same_code != Some(*index));
        if let Some(first) = same_name.map(|index| kept[index]) {
            report.push(
                Fault::new(row.name.place, format!("the variant `{}` is defined twice", row.name.value))
                    .label("second definition")
                    .and(first.name.place, "first defined here"),
            );
            continue;
        }
        let Some(index) = same_code else {
            if row.has_valid_code() {
                codes.insert(row.code(), kept.len());
            }
            names.insert(&row.name.value, kept.len());
            kept.push(row);
            continue;
        };
        let first = kept[index];
        let other_table = first.name.place.table != row.name.place.table;
        if other_table && sources[row.name.place.table].overrides {
            names.remove(&*first.name.value);
            names.insert(&row.name.value, index);
            kept[index] = row;
        } else if !(other_table && is_same_vendor_code(first, row, sources)) {
            let place = |row: &Row| row.code.as_ref().map_or(row.name.place, |code| code.place);
            let fault = Fault::new(place(row), format!("status code {} is defined twice", row.code()))
                .label("second definition")
                .and(place(first), "first defined here");
            report.push(if other_table {
                fault.help("to let the later table win, write `override` before it")
            } else {
                fault
            });
        }
    }
    kept.retain(|row| row.has_valid_code() && is_variant(&row.name.value));
    kept.sort_by_key(|row| row.code());
    kept
}

/// 499 is nginx's, and Cloudflare's as well: two of our tables may say the same of a code, and the first named is taken.
fn is_same_vendor_code(first: &Row, second: &Row, sources: &[Source]) -> bool {
    let is_vendor = |row: &Row| sources[row.name.place.table].origin == Origin::Vendor;
    let phrase = |row: &Row| row.reason.as_ref().map(|reason| reason.value.clone());
    is_vendor(first) && is_vendor(second) && first.name.value == second.name.value && phrase(first) == phrase(second)
}
