use std::collections::HashMap;

use super::{Report, Row};

/// Tables are compared with each other when they are merged, since one of them may override the other.
pub(super) fn codes_are_unique(rows: &[Row], report: &mut Report) {
    let mut places = HashMap::new();
    for row in rows {
        let Some(code) = row.status_code() else {
            continue;
        };
        let Some(&first) = places.get(&code) else {
            places.insert(code, row.code_place());
            continue;
        };
        report
            .fault(
                row.code_place(),
                format!("status code {code} is defined twice"),
            )
            .label("second definition")
            .and(first, "first defined here")
            .help("remove one of the rows, or change its code");
    }
}
