use super::{Fault, Report, Row};

pub(super) fn code_is_valid(row: &Row, report: &mut Report) {
    let Some(code) = &row.code else { return };
    if !(100..=599).contains(&code.value) {
        report.push(
            Fault::new(code.place, "a status code is a number from 100 to 599")
                .label("outside of this range")
                .help("RFC 9110, section 15, calls every other number invalid"),
        );
    }
}
