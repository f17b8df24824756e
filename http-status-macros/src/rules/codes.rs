use crate::{
    fault::Report,
    table::{END_OF_CODES, Row},
};

/// Tables are compared with each other when they are merged, since one of them may override the other.
pub(super) fn codes_are_unique(rows: &[Row], report: &mut Report) {
    let mut first_places = vec![None; usize::from(END_OF_CODES)];
    for row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        let first_place = &mut first_places[usize::from(code)];
        let Some(first_place) = *first_place else {
            *first_place = Some(row.code_place());
            continue;
        };
        let message = format!("status code {code} is defined twice");
        report
            .fault(row.code_place(), message)
            .label("second definition")
            .also(first_place, "first defined here")
            .help("remove one of the rows, or change its code");
    }
}
