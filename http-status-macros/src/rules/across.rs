use std::{collections::HashMap, ptr};

use syn::Error;

use super::{Report, Row};
use crate::{
    attribute::Args,
    table::{
        Variant,
        name::{is_variant, letters_and_digits, variant_name},
    },
};

/// Two rows of a table share no phrase, current or former, and no former one makes the name of a variant.
pub(super) fn phrases_find_one_code(rows: &[Row], report: &mut Report) {
    let variants = rows
        .iter()
        .map(|row| (row.name.value.as_str(), row.name.place))
        .collect::<HashMap<_, _>>();
    let current = rows
        .iter()
        .filter_map(|row| Some((row, row.reason.as_ref()?, true)));
    let former = rows
        .iter()
        .flat_map(|row| row.former.iter().map(move |phrase| (row, phrase, false)));
    let mut owners = HashMap::new();
    for (row, phrase, is_current) in current
        .chain(former)
        .filter(|(_, phrase, _)| !phrase.value.is_empty())
    {
        let text = &phrase.value;
        let owner =
            *owners
                .entry(letters_and_digits(text))
                .or_insert((row, phrase.place, is_current));
        let (owner, first, is_owner_current) = owner;
        let name = variant_name(text);
        if ptr::eq(owner, row) {
            let variant = variants
                .get(name.as_str())
                .filter(|_| !is_current && name != row.name.value);
            if let Some(variant) = variant {
                report
                    .fault(
                        phrase.place,
                        format!("the former name `{name}` is also the name of a variant"),
                    )
                    .label("this would become a constant of that name")
                    .and(*variant, "the variant")
                    .help("leave it out, or give the variant another name");
            }
        } else if is_owner_current && !is_current {
            report
                .fault(
                    phrase.place,
                    format!("\"{text}\" is the phrase of another code now"),
                )
                .label("it finds the other code")
                .and(first, "the other code")
                .help("leave it out");
        } else {
            let (phrases, remedy) = if is_current {
                (
                    format!("the reason phrase \"{text}\" is used twice"),
                    "make one of them more precise",
                )
            } else {
                (
                    format!("the former phrase \"{text}\" belongs to two codes"),
                    "leave one of them out",
                )
            };
            report
                .fault(phrase.place, phrases)
                .label("second use")
                .and(first, "first used here")
                .help(format!(
                    "a phrase finds one code, by its letters and digits: {remedy}"
                ));
        }
    }
}

/// The rows that become variants, ascending by code: one a code, and one a name.
pub(crate) fn variants<'a>(rows: &'a [Row], args: &Args, report: &mut Report) -> Vec<Variant<'a>> {
    let mut owners = codes_are_unique(rows, args, report);
    only_names_codes(&owners, args, report);
    names_are_unique(rows, &mut owners, report);
    let is_registered = |row: &Row| args.tables[row.name.place.source].is_registered();
    let variants = (0..)
        .zip(owners)
        .filter_map(|(code, row)| row.map(|row| Variant::new(row, code, is_registered(row))));
    variants
        .filter(|variant| is_variant(variant.name))
        .collect()
}

/// The row of each code, by its number.
type Owners<'a> = [Option<&'a Row>; 600];

fn codes_are_unique<'a>(rows: &'a [Row], args: &Args, report: &mut Report) -> Owners<'a> {
    let table = |row: &Row| &args.tables[row.name.place.source];
    let place = |row: &Row| row.code.as_ref().map_or(row.name.place, |code| code.place);
    let is_left_out = |code| args.only.as_ref().is_some_and(|only| !only.contains(code));
    let mut owners = [None; 600];
    for row in rows {
        let Some(code) = row.code() else { continue };
        let owner = &mut owners[usize::from(code)];
        let first = *owner.get_or_insert(row);
        if ptr::eq(first, row) {
            continue;
        }
        let other_table = !ptr::eq(table(first), table(row));
        // 499 is nginx's, and Cloudflare's as well: the first named is taken.
        let is_same_vendor_code = || {
            let has_same_names =
                first.name.value == row.name.value && first.reason() == row.reason();
            has_same_names && table(first).is_vendor() && table(row).is_vendor()
        };
        if other_table && table(row).overrides {
            *owner = Some(row);
        } else if !other_table || !is_left_out(code) && !is_same_vendor_code() {
            let fault = report.fault(place(row), format!("status code {code} is defined twice"));
            fault
                .label("second definition")
                .and(place(first), "first defined here");
            if other_table {
                fault.help("to let the later table win, write `override` before it");
            }
        }
    }
    for (_, owner) in (0..)
        .zip(&mut owners)
        .filter(|(code, _)| is_left_out(*code))
    {
        *owner = None;
    }
    owners
}

fn only_names_codes(owners: &Owners, args: &Args, report: &mut Report) {
    let Some(only) = &args.only else { return };
    if report.has_errors() {
        return;
    }
    for missing in only
        .named()
        .filter(|code| owners[usize::from(*code)].is_none())
    {
        report.error(Error::new(
            only.span,
            format!("no table has a row for status code {missing}"),
        ));
    }
    if owners.iter().all(Option::is_none) && only.named().next().is_none() {
        report.error(Error::new(
            only.span,
            "no table has a row for any of these status codes",
        ));
    }
}

/// Only now, since a row that is replaced by one further on may have had the name.
fn names_are_unique(rows: &[Row], owners: &mut Owners, report: &mut Report) {
    let mut names = HashMap::new();
    for row in rows {
        let Some(owner) = row.code().map(|code| &mut owners[usize::from(code)]) else {
            continue;
        };
        if !owner.is_some_and(|owner| ptr::eq(owner, row)) {
            continue;
        }
        let first = *names
            .entry(row.name.value.as_str())
            .or_insert(row.name.place);
        if first != row.name.place {
            *owner = None;
            report
                .fault(
                    row.name.place,
                    format!("the variant `{}` is defined twice", row.name.value),
                )
                .label("second definition")
                .and(first, "first defined here")
                .help("give one of the rows another name");
        }
    }
}
