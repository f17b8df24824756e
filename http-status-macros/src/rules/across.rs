use std::{collections::HashMap, ptr};

use syn::Error;

use super::{Fault, Report, Row};
use crate::{
    attribute::{Args, TableArg},
    table::{
        Variant,
        name::{is_variant, letters_and_digits, variant_name},
    },
};

/// Two rows of a table share no phrase, current or former, and no former one makes the name of a variant.
pub(super) fn phrases_find_one_code(rows: &[Row], report: &mut Report) {
    let mut current = HashMap::new();
    for row in rows {
        let Some(phrase) = row.reason.as_ref().filter(|phrase| !phrase.value.is_empty()) else { continue };
        let (owner, first) = *current.entry(letters_and_digits(&phrase.value)).or_insert((row, phrase.place));
        if !ptr::eq(owner, row) {
            report.push(
                Fault::new(phrase.place, format!("the reason phrase \"{}\" is used twice", phrase.value))
                    .label("second use")
                    .and(first, "first used here")
                    .help("a phrase finds one code, by its letters and digits: make one of them more precise"),
            );
        }
    }
    let variants = rows.iter().map(|row| (row.name.value.as_str(), row.name.place)).collect::<HashMap<_, _>>();
    let mut former = HashMap::new();
    for (row, phrase) in rows.iter().flat_map(|row| row.former.iter().map(move |phrase| (row, phrase))) {
        let text = &phrase.value;
        if text.is_empty() {
            continue;
        }
        let letters = letters_and_digits(text);
        let name = variant_name(text);
        let now = current.get(&letters).filter(|(owner, _)| !ptr::eq(*owner, row));
        let (owner, first) = *former.entry(letters).or_insert((row, phrase.place));
        if let Some((_, now)) = now {
            report.push(
                Fault::new(phrase.place, format!("\"{text}\" is the phrase of another code now"))
                    .label("it finds the other code")
                    .and(*now, "the other code")
                    .help("leave it out"),
            );
        } else if !ptr::eq(owner, row) {
            report.push(
                Fault::new(phrase.place, format!("the former phrase \"{text}\" belongs to two codes"))
                    .label("second use")
                    .and(first, "first used here")
                    .help("a phrase finds one code, by its letters and digits: leave one of them out"),
            );
        } else if let Some(variant) = variants.get(name.as_str()).filter(|_| name != row.name.value) {
            report.push(
                Fault::new(phrase.place, format!("the former name `{name}` is that of a variant"))
                    .label("this would become a constant of that name")
                    .and(*variant, "the variant")
                    .help("leave it out, or give the variant another name"),
            );
        }
    }
}

/// The rows that become variants, ascending by code: one a code, and one a name.
pub(crate) fn variants<'a>(rows: &'a [Row], args: &Args, report: &mut Report) -> Vec<Variant<'a>> {
    let mut codes = codes_are_unique(rows, args, report);
    codes.retain(|(code, _)| args.only.as_ref().is_none_or(|only| only.contains(*code)));
    only_names_codes(&codes, args, report);
    names_are_unique(rows, &mut codes, report);
    let variants = codes.into_iter().filter(|(_, row)| is_variant(&row.name.value));
    variants.map(|(code, row)| Variant::new(row, code, args.tables[row.name.place.source].is_registered())).collect()
}

fn codes_are_unique<'a>(rows: &'a [Row], args: &Args, report: &mut Report) -> Vec<(u16, &'a Row)> {
    let table = |row: &Row| &args.tables[row.name.place.source];
    let mut codes = [None::<&Row>; 600];
    for (code, row) in rows.iter().filter_map(|row| Some((row.code()?, row))) {
        let slot = &mut codes[usize::from(code)];
        let Some(first) = *slot else {
            *slot = Some(row);
            continue;
        };
        let other_table = first.name.place.source != row.name.place.source;
        let is_left_out = args.only.as_ref().is_some_and(|only| !only.contains(code));
        if other_table && table(row).overrides {
            *slot = Some(row);
        } else if !(other_table && (is_left_out || is_same_vendor_code(first, row, &args.tables))) {
            report.push(defined_twice(code, row, first, other_table));
        }
    }
    (0..).zip(codes).filter_map(|(code, row)| Some((code, row?))).collect()
}

fn defined_twice(code: u16, row: &Row, first: &Row, other_table: bool) -> Fault {
    let place = |row: &Row| row.code.as_ref().map_or(row.name.place, |code| code.place);
    let fault = Fault::new(place(row), format!("status code {code} is defined twice"))
        .label("second definition")
        .and(place(first), "first defined here");
    if other_table { fault.help("to let the later table win, write `override` before it") } else { fault }
}

/// 499 is nginx's, and Cloudflare's as well: two of our tables may say the same of a code, and the first named is taken.
fn is_same_vendor_code(first: &Row, second: &Row, tables: &[TableArg]) -> bool {
    let is_vendor = |row: &Row| tables[row.name.place.source].is_vendor();
    is_vendor(first) && is_vendor(second) && first.name.value == second.name.value && first.reason() == second.reason()
}

fn only_names_codes(codes: &[(u16, &Row)], args: &Args, report: &mut Report) {
    let Some(only) = &args.only else { return };
    if args.tables.is_empty() || (0..args.tables.len()).any(|source| report.is_broken(source)) {
        return;
    }
    for missing in only.named().filter(|named| codes.iter().all(|(code, _)| code != named)) {
        report.error(Error::new(only.span, format!("no table has a row for status code {missing}")));
    }
    if only.named().next().is_none() && codes.is_empty() {
        report.error(Error::new(only.span, "no table has a row for any of these status codes"));
    }
}

/// Only now, since a row that is replaced by one further on may have had the name.
fn names_are_unique(rows: &[Row], codes: &mut Vec<(u16, &Row)>, report: &mut Report) {
    let mut names = HashMap::new();
    for row in rows {
        let Some(index) = codes.iter().position(|(_, kept)| ptr::eq(*kept, row)) else { continue };
        let first = *names.entry(&row.name.value).or_insert(row.name.place);
        if first != row.name.place {
            report.push(
                Fault::new(row.name.place, format!("the variant `{}` is defined twice", row.name.value))
                    .label("second definition")
                    .and(first, "first defined here")
                    .help("give one of the rows another name"),
            );
            codes.remove(index);
        }
    }
}
