use std::sync::OnceLock;

use proc_macro2::Span;

use super::{built_in, facts::Registration, rows::read_rows, source::Source};
use crate::{
    attribute::{BuiltIn, TableArgument, TableName},
    document::Document,
    fault::Report,
};

/// The registry keeps this number as unused and gives it no name, so that it is not a row
/// (RFC 9110, Section 15.4.7).
const UNUSED_WITHOUT_A_NAME: u16 = 306;

/// A code of the IANA registry, which is a variant of `Status`.
pub(crate) struct RegisteredCode {
    pub(crate) number: u16,
    pub(crate) name: String,
    registration: Registration,
}

/// Finds the state of a number in the registry. It is a fact of the number, whatever table a code comes from.
pub(crate) fn find_registration(number: u16) -> Registration {
    match find_registered_code(number) {
        Some(code) => code.registration,
        None if number == UNUSED_WITHOUT_A_NAME => Registration::Unused,
        None => Registration::Unregistered,
    }
}

pub(crate) fn find_registered_code(number: u16) -> Option<&'static RegisteredCode> {
    registered_codes().iter().find(|code| code.number == number)
}

/// The codes of the registry. The table `registered` is read once for all enums of a crate.
pub(crate) fn registered_codes() -> &'static [RegisteredCode] {
    static CODES: OnceLock<Vec<RegisteredCode>> = OnceLock::new();
    CODES.get_or_init(read_registered_codes)
}

fn read_registered_codes() -> Vec<RegisteredCode> {
    let (file, contents) = built_in::file(BuiltIn::Registered);
    let source = Source {
        document: Document {
            index: 0,
            path: file.to_owned(),
            text: contents.to_owned(),
            argument: Span::call_site(),
        },
        argument: TableArgument {
            name: TableName::BuiltIn(BuiltIn::Registered),
            span: Span::call_site(),
            overrides: false,
        },
    };
    let mut codes = Vec::new();
    // A test holds this table to the rules, so that there is nothing to report.
    for row in &read_rows(&source, &mut Report::default()) {
        let Some(number) = row.status_code() else {
            continue;
        };
        let registration = match &row.registration {
            Some(given) => given.value,
            None => Registration::Assigned,
        };
        let name = row.name.value.clone();
        codes.push(RegisteredCode {
            number,
            name,
            registration,
        });
    }
    codes
}
