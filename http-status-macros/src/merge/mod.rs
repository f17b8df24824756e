//! The rows of several tables become the codes of one enum: one for each number, and one for each name.

mod code;

use std::collections::{BTreeMap, HashMap, HashSet};

pub(crate) use self::code::{Code, Field, Redirect, Spec};
use crate::{
    attribute::Only,
    fault::{Report, error_with_help},
    table::{Registry, Row, name::is_variant},
};

/// The rows that become variants, by their code.
type RowsByCode<'a> = BTreeMap<u16, &'a Row<'a>>;

/// The codes of the enum in ascending order.
///
/// Rows that `only` leaves out are dropped first, and conflict with nothing. Names are compared last, since `override` may
/// have replaced the row that had one.
pub(crate) fn codes<'a>(
    rows: &'a [Row<'a>],
    only: Option<&Only>,
    report: &mut Report,
) -> Vec<Code<'a>> {
    let wanted = rows_not_left_out(rows, only);
    let mut by_code = rows_by_code(&wanted, only, report);
    if let Some(only) = only {
        // A row whose code is unknown may have the code that is missing.
        let has_unknown_code = rows.iter().any(|row| row.status_code().is_none());
        if !has_unknown_code && !report.has_lost_rows() {
            only_names_codes(only, &by_code, report);
        }
    }
    remove_repeated_names(&wanted, only, &mut by_code, report);

    let registry = Registry::of(rows);
    let registry_names = registry_names(rows);
    let mut codes = Vec::new();
    for (number, row) in by_code {
        // A name that cannot be a variant has been reported.
        if is_variant(&row.name.value) {
            let registry_name = registry_names.get(&number).copied();
            let registration = registry.registration(number);
            codes.push(Code::new(row, number, registry_name, registration));
        }
    }
    codes
}

/// How many codes the table `registered` has, if it is among the tables.
pub(crate) fn registry_size(rows: &[Row]) -> Option<usize> {
    let names = registry_names(rows);
    (!names.is_empty()).then_some(names.len())
}

/// The names of the variants of `Status`, by their code.
fn registry_names<'a>(rows: &'a [Row<'a>]) -> HashMap<u16, &'a str> {
    let mut names = HashMap::new();
    for row in rows {
        if let Some(code) = row.status_code() {
            if row.source.argument.is_registry() {
                names.insert(code, row.name.value.as_str());
            }
        }
    }
    names
}

/// The rows that `only` does not leave out.
fn rows_not_left_out<'a>(rows: &'a [Row<'a>], only: Option<&Only>) -> Vec<&'a Row<'a>> {
    let mut wanted = Vec::new();
    for row in rows {
        let is_left_out = match (row.status_code(), only) {
            (Some(code), Some(only)) => only.leaves_out(code),
            _ => false,
        };
        if !is_left_out {
            wanted.push(row);
        }
    }
    wanted
}

/// Whether `only` names this code for certain. If an item of it is wrong, nothing is reported about the codes that the
/// other items do not name.
fn is_named_by_only(code: u16, only: Option<&Only>) -> bool {
    only.is_none_or(|only| only.contains(code))
}

/// Finds the row of each code. Where two tables have the same code, the later row wins if its table says
/// `override`.
fn rows_by_code<'a>(
    rows: &[&'a Row<'a>],
    only: Option<&Only>,
    report: &mut Report,
) -> RowsByCode<'a> {
    let mut by_code = RowsByCode::new();
    let mut codes_of_tables = HashSet::new();
    for &row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        let is_new_in_table = codes_of_tables.insert((row.source.index, code));
        if !is_new_in_table {
            // The rules have reported it.
            continue;
        }
        let Some(&first) = by_code.get(&code) else {
            by_code.insert(code, row);
            continue;
        };
        if row.source.argument.overrides {
            by_code.insert(code, row);
        } else if is_named_by_only(code, only) && !is_shared_by_vendors(first, row) {
            report
                .fault(
                    row.code_place(),
                    format!("status code {code} is defined twice"),
                )
                .label("second definition")
                .and(first.code_place(), "first defined here")
                .help("to let the later table win, write `override` before it");
        }
    }
    by_code
}

/// 499 is a code of nginx and, under the same name, of Cloudflare. The table that is named first has it.
fn is_shared_by_vendors(first: &Row, row: &Row) -> bool {
    first.source.argument.is_vendor()
        && row.source.argument.is_vendor()
        && first.name.value == row.name.value
        && first.reason() == row.reason()
}

/// Reports what `only` names and no table has.
fn only_names_codes(only: &Only, by_code: &RowsByCode, report: &mut Report) {
    let single_codes = only.single_codes();
    for code in &single_codes {
        if !by_code.contains_key(code) {
            let message = format!("no table has a row for status code {code}");
            let help = "remove it from `only`, or name a table that has it";
            report.error(error_with_help(only.span, &message, help));
        }
    }
    if by_code.is_empty() && single_codes.is_empty() {
        let message = "no table has a row for any of these status codes";
        let help = "write codes that the tables have, or name a table that has these";
        report.error(error_with_help(only.span, message, help));
    }
}

/// Leaves out each row with a name that a row before it has.
fn remove_repeated_names<'a>(
    rows: &[&'a Row<'a>],
    only: Option<&Only>,
    by_code: &mut RowsByCode<'a>,
    report: &mut Report,
) {
    let mut firsts = HashMap::new();
    for row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        let is_replaced = by_code
            .get(&code)
            .is_none_or(|winner| !std::ptr::eq(*winner, *row));
        if is_replaced {
            continue;
        }
        let name = row.name.value.as_str();
        let Some(&(first_code, first_place)) = firsts.get(name) else {
            firsts.insert(name, (code, row.name.place));
            continue;
        };
        by_code.remove(&code);
        if !is_named_by_only(first_code, only) || !is_named_by_only(code, only) {
            continue;
        }
        report
            .fault(
                row.name.place,
                format!("the variant `{name}` is defined twice"),
            )
            .label("second definition")
            .and(first_place, "first defined here")
            .help("give one of the rows another name");
    }
}
