use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Error, LitStr};

use super::{
    drawing::draw,
    place::{Place, Source},
};

/// What is wrong in a table, where, and what to do. Faults are shown in the order of these fields.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fault {
    place: Place,
    message: String,
    /// Its own place first, then the others that explain it.
    labels: Vec<(Place, String)>,
    help: String,
    is_fatal: bool,
}

impl Fault {
    pub(crate) fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.labels[0].1 = text.into();
        self
    }

    pub(crate) fn and(&mut self, place: Place, text: &str) -> &mut Self {
        self.labels.push((place, text.to_owned()));
        self
    }

    pub(crate) fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help = text.into();
        self
    }

    /// After such a fault no other that is found in the table can be trusted.
    pub(crate) fn fatal(&mut self) {
        self.is_fatal = true;
    }
}

/// Every fault of the attribute and of its tables.
#[derive(Default)]
pub(crate) struct Report {
    errors: Vec<Error>,
    faults: Vec<Fault>,
}

/// More than a person reads. A file that is no table at all has hundreds of thousands.
pub(crate) const MAX_FAULTS: usize = 1000;

impl Report {
    /// A fault of the attribute or of the enum.
    pub(crate) fn error(&mut self, error: Error) {
        self.errors.push(error);
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.faults.iter().any(|fault| fault.is_fatal)
    }

    pub(crate) fn fault(&mut self, place: Place, message: impl Into<String>) -> &mut Fault {
        let index = self.faults.len();
        let labels = vec![(place, String::new())];
        self.faults.push(Fault {
            place,
            message: message.into(),
            labels,
            help: String::new(),
            is_fatal: false,
        });
        &mut self.faults[index]
    }

    pub(crate) fn is_broken(&self, source: usize) -> bool {
        self.faults
            .iter()
            .any(|fault| fault.is_fatal && fault.place.source == source)
    }

    pub(crate) fn into_errors(self, sources: &[Source]) -> Vec<Error> {
        let broken = (0..sources.len())
            .map(|source| self.is_broken(source))
            .collect::<Vec<_>>();
        let Self {
            mut errors,
            mut faults,
        } = self;
        faults.retain(|fault| {
            fault.is_fatal || !fault.labels.iter().any(|(place, _)| broken[place.source])
        });
        faults.sort_unstable();
        // What stands once for all rows of a table is checked in each.
        faults.dedup();
        for fault in faults.iter().take(MAX_FAULTS) {
            let text = draw(sources, &fault.message, &fault.labels, &fault.help);
            errors.push(Error::new(sources[fault.place.source].argument, text));
        }
        if faults.len() > MAX_FAULTS {
            errors.push(Error::new(Span::call_site(), "more faults are not shown"));
        }
        errors
    }
}

/// An error of the attribute, with what to do.
pub(crate) fn error(span: Span, message: &str, help: &str) -> Error {
    Error::new(span, format!("{message}\n = help: {help}"))
}

/// Not by `syn`, whose `::core` is no path in edition 2015; and a module of the user may be called `core`.
pub(crate) fn compile_error(error: &Error) -> TokenStream {
    let span = error.span();
    let message = LitStr::new(&error.to_string(), span);
    quote_spanned! {span=>
        const _: () = {
            extern crate core as __core;
            __core::compile_error! { #message }
        };
    }
}
