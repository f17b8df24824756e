use super::{Fault, Report, Row};
use crate::{attribute::TableArg, table::words::Registration};

pub(super) fn registration_goes_with_the_table(row: &Row, tables: &[TableArg], report: &mut Report) {
    let Some(registration) = &row.registration else { return };
    let registered = tables[row.name.place.source].is_registered();
    if registered && registration.value == Registration::Unregistered {
        report.push(Fault::new(registration.place, "a code of the registry is not unregistered"));
    } else if !registered && registration.value != Registration::Unregistered {
        report.push(
            Fault::new(registration.place, "only the table `registered` can say how a code is registered")
                .label("a code of any other table is unregistered")
                .help("leave the key out"),
        );
    }
}
