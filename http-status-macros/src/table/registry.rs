use std::{collections::HashMap, sync::OnceLock};

use proc_macro2::Span;

use super::{built_in, facts::Registration, row::Row, rows::rows, source::Source};
use crate::{
    attribute::{BuiltIn, TableArgument, TableName},
    fault::Report,
};

/// The registry keeps this number as unused and gives it no name, so that it is not a row
/// (RFC 9110, Section 15.4.7).
const UNUSED_WITHOUT_A_NAME: u16 = 306;

/// How the IANA registry has each number. This is a fact of the number, whatever table a code comes from.
pub(crate) struct Registry {
    registrations: HashMap<u16, Registration>,
}

impl Registry {
    /// The registry from the rows of the table `registered`, or from that table itself if it is not among them.
    pub(crate) fn of(rows: &[Row]) -> Self {
        let mut registrations = HashMap::new();
        for row in rows {
            if row.source.argument.is_registry() {
                add(row, &mut registrations);
            }
        }
        if registrations.is_empty() {
            return Self::read();
        }
        Self { registrations }
    }

    /// The registry from the table `registered`, which is read once for all enums of a crate.
    pub(crate) fn read() -> Self {
        static REGISTRATIONS: OnceLock<HashMap<u16, Registration>> = OnceLock::new();
        let registrations = REGISTRATIONS.get_or_init(read_registrations);
        Self {
            registrations: registrations.clone(),
        }
    }

    pub(crate) fn registration(&self, number: u16) -> Registration {
        match self.registrations.get(&number) {
            Some(registration) => *registration,
            None if number == UNUSED_WITHOUT_A_NAME => Registration::Unused,
            None => Registration::Unregistered,
        }
    }
}

fn read_registrations() -> HashMap<u16, Registration> {
    let argument = TableArgument {
        name: TableName::BuiltIn(BuiltIn::Registered),
        span: Span::call_site(),
        overrides: false,
    };
    let (file, contents) = built_in::file(BuiltIn::Registered);
    let source = Source::new(0, argument, file.to_owned(), contents.to_owned());
    let mut registrations = HashMap::new();
    // A test holds this table to the rules, so that there is nothing to report.
    for row in rows(&source, &mut Report::default()) {
        add(&row, &mut registrations);
    }
    registrations
}

fn add(row: &Row, registrations: &mut HashMap<u16, Registration>) {
    let Some(number) = row.status_code() else {
        return;
    };
    let registration = match &row.registration {
        Some(given) => given.value,
        None => Registration::Assigned,
    };
    registrations.insert(number, registration);
}
