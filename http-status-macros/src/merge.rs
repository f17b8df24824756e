use crate::{
    name::is_variant,
    report::{Fault, Places, Report},
    row::Row,
    source::{Origin, Source},
};

/// The rows that become variants, ascending by code: one a code, and one a name.
pub(crate) fn merge<'a>(rows: &'a [Row], sources: &[Source], report: &mut Report) -> Vec<&'a Row> {
    let mut codes = [None::<&Row>; 600];
    for row in rows.iter().filter(|row| row.code() != 0) {
        let slot = &mut codes[usize::from(row.code())];
        let Some(first) = *slot else {
            *slot = Some(row);
            continue;
        };
        let other_table = first.name.place.table != row.name.place.table;
        if other_table && sources[row.name.place.table].overrides {
            *slot = Some(row);
        } else if !(other_table && is_same_vendor_code(first, row, sources)) {
            report.push(defined_twice(row, first, other_table));
        }
    }
    // Only now, since a row that is replaced further on may have had the name.
    let mut names = Places::new();
    for row in rows {
        let slot = &mut codes[usize::from(row.code())];
        if !slot.is_some_and(|kept| std::ptr::eq(kept, row)) {
            continue;
        }
        if let Some(first) = names.get(&row.name.value) {
            report.push(
                Fault::new(row.name.place, format!("the variant `{}` is defined twice", row.name.value))
                    .label("second definition")
                    .and(*first, "first defined here")
                    .help("give one of the rows another name"),
            );
            *slot = None;
        } else {
            names.insert(row.name.value.clone(), row.name.place);
        }
    }
    codes.iter().flatten().copied().filter(|row| is_variant(&row.name.value)).collect()
}

fn defined_twice(row: &Row, first: &Row, other_table: bool) -> Fault {
    let place = |row: &Row| row.code.as_ref().map_or(row.name.place, |code| code.place);
    let fault = Fault::new(place(row), format!("status code {} is defined twice", row.code()))
        .label("second definition")
        .and(place(first), "first defined here");
    if other_table { fault.help("to let the later table win, write `override` before it") } else { fault }
}

/// 499 is nginx's, and Cloudflare's as well: two of our tables may say the same of a code, and the first named is taken.
fn is_same_vendor_code(first: &Row, second: &Row, sources: &[Source]) -> bool {
    let is_vendor = |row: &Row| sources[row.name.place.table].origin == Origin::Vendor;
    is_vendor(first) && is_vendor(second) && first.name.value == second.name.value && first.reason() == second.reason()
}
