use super::{Fault, Report, Row};

pub(super) fn redirects_are_redirections(row: &Row, report: &mut Report) {
    let Some(redirect) = &row.redirect else { return };
    if row.code().is_some_and(|code| code / 100 != 3) {
        report.push(Fault::new(redirect.place, "only a 3xx code redirects").help("leave the key out"));
    }
}
