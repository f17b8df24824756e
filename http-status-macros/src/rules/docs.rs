use crate::{fault::Report, table::Row};

pub(super) fn docs_are_not_empty(row: &Row, report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report
            .fault(docs.place, "`docs` is empty")
            .help("write a summary, then when to send the code and what a client does with it");
    }
}
