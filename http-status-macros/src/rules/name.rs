use super::{Fault, Report, Row};
use crate::table::name::{is_variant, variant_name};

pub(super) fn name_is_a_variant(row: &Row, report: &mut Report) {
    let name = &row.name.value;
    let fault = |message: String| Fault::new(row.name.place, message);
    if name == "ALL" {
        report.push(
            fault("no variant can be named `ALL`".to_owned())
                .label("the constant with all codes has this name")
                .help("write it `All`"),
        );
    } else if !is_variant(name) {
        let phrase = row.reason.as_ref().map(|reason| variant_name(&reason.value)).unwrap_or_default();
        let help = match [variant_name(name), phrase].into_iter().find(|name| is_variant(name)) {
            Some(suggestion) => format!("write `[{suggestion}]`"),
            None => "a name is a capital letter, then letters and digits, such as `[NotFound]`".to_owned(),
        };
        report.push(
            fault(format!("`{name}` cannot be the name of a variant")).label("not `[A-Z][A-Za-z0-9]*`").help(help),
        );
    }
}
