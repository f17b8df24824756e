//! The rows of several tables become the codes of one enum: one for each number, and one for each name.

mod code;

pub(crate) use self::code::{Code, Field, Redirect, Spec};
use crate::{
    attribute::Only,
    fault::{Report, error_with_help},
    names::is_variant,
    table::{END_OF_CODES, Row},
};

/// The row of each code, by its number.
type RowsByCode<'a> = [Option<&'a Row<'a>>; END_OF_CODES as usize];

/// Makes the codes of the enum, in ascending order.
///
/// Rows that `only` leaves out are dropped first, and conflict with nothing. Names are compared last, since `override` may
/// have replaced the row that had one.
pub(crate) fn merge_rows<'a>(
    rows: &'a [Row<'a>],
    only: Option<&Only>,
    report: &mut Report,
) -> Vec<Code<'a>> {
    let wanted = rows_not_left_out(rows, only);
    if let Some(only) = only {
        // A table or a row that could not be read may have the code that seems to be missing.
        if report.is_empty() {
            only_names_codes(only, &wanted, report);
        }
    }
    let mut by_code = merge_by_code(&wanted, only, report);
    remove_repeated_names(&wanted, &mut by_code, only, report);

    let mut codes = Vec::new();
    for row in &by_code {
        let Some(row) = row else { continue };
        let Some(number) = row.status_code() else {
            continue;
        };
        // A name that cannot be a variant has been reported.
        if is_variant(&row.name.value) {
            codes.push(Code::new(row, number));
        }
    }
    codes
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

/// Reports what `only` names and no table has.
fn only_names_codes(only: &Only, wanted: &[&Row], report: &mut Report) {
    let single_codes = only.single_codes();
    for &code in &single_codes {
        if !wanted.iter().any(|row| row.status_code() == Some(code)) {
            let message = format!("no table has a row for status code {code}");
            let help = "remove it from `only`, or name a table that has it";
            report.error(error_with_help(only.span, &message, help));
        }
    }
    if wanted.is_empty() && single_codes.is_empty() {
        let message = "no table has a row for any of these status codes";
        let help = "write codes that the tables have, or name a table that has these";
        report.error(error_with_help(only.span, message, help));
    }
}

/// Whether an item of `only` has this code. If another item is wrong, it could have any code, so that nothing is reported
/// about the codes that no item has.
fn is_named_by_only(code: u16, only: Option<&Only>) -> bool {
    only.is_none_or(|only| only.contains(code))
}

fn has_code_named_by_only(row: &Row, only: Option<&Only>) -> bool {
    match row.status_code() {
        Some(code) => is_named_by_only(code, only),
        None => false,
    }
}

/// Finds the row of each code. Where two tables have the same code, the later row wins if its table says
/// `override`.
fn merge_by_code<'a>(
    rows: &[&'a Row<'a>],
    only: Option<&Only>,
    report: &mut Report,
) -> RowsByCode<'a> {
    let mut by_code = [None; END_OF_CODES as usize];
    // The last table with each code.
    let mut last_tables = [None; END_OF_CODES as usize];
    for &row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        let table = Some(row.source.document.index);
        if last_tables[usize::from(code)] == table {
            // A code that a table has twice has been reported.
            continue;
        }
        last_tables[usize::from(code)] = table;
        let winner = &mut by_code[usize::from(code)];
        match *winner {
            Some(first) if !row.source.argument.overrides => {
                if is_named_by_only(code, only) && !is_shared_by_vendors(first, row) {
                    report_second_code(code, first, row, report);
                }
            }
            _ => *winner = Some(row),
        }
    }
    by_code
}

fn report_second_code(code: u16, first: &Row, second: &Row, report: &mut Report) {
    let message = format!("status code {code} is defined twice");
    report
        .fault(second.code_place(), message)
        .label("second definition")
        .also(first.code_place(), "first defined here")
        .help("to let the later table win, write `override` before it");
}

/// 499 is a code of nginx and, under the same name, of Cloudflare. The table that is named first has it.
fn is_shared_by_vendors(first: &Row, row: &Row) -> bool {
    first.source.argument.is_vendor()
        && row.source.argument.is_vendor()
        && first.name.value == row.name.value
        && first.reason() == row.reason()
}

/// Takes out each row with a name that a row before it has. A row that was replaced has no name either.
fn remove_repeated_names<'a>(
    rows: &[&'a Row<'a>],
    by_code: &mut RowsByCode<'a>,
    only: Option<&Only>,
    report: &mut Report,
) {
    let mut named: Vec<&Row> = Vec::new();
    for &row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        if !is_the_row_of(code, row, by_code) {
            continue;
        }
        let first = named
            .iter()
            .find(|other| other.name.value == row.name.value);
        let Some(first) = first else {
            named.push(row);
            continue;
        };
        report_second_name(first, row, only, report);
        by_code[usize::from(code)] = None;
    }
}

fn is_the_row_of(code: u16, row: &Row, by_code: &RowsByCode) -> bool {
    match by_code[usize::from(code)] {
        Some(winner) => winner.name.place == row.name.place,
        None => false,
    }
}

fn report_second_name(first: &Row, second: &Row, only: Option<&Only>, report: &mut Report) {
    if !has_code_named_by_only(first, only) || !has_code_named_by_only(second, only) {
        return;
    }
    let message = format!("the variant `{}` is defined twice", second.name.value);
    report
        .fault(second.name.place, message)
        .label("second definition")
        .also(first.name.place, "first defined here")
        .help("give one of the rows another name");
}
