use super::{Fault, Report, Row};
use crate::table::{defaults::is_interim, words::Cacheability};

pub(super) fn interim_responses_are_never_stored(row: &Row, report: &mut Report) {
    let Some(cacheability) = &row.cacheability else { return };
    if row.code().is_some_and(is_interim) && cacheability.value != Cacheability::Never {
        report.push(
            Fault::new(cacheability.place, "no cache stores an interim response")
                .label("for a 1xx code this is \"never\"")
                .help("leave the key out"),
        );
    }
}
