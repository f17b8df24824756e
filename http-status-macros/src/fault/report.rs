use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Error, LitStr};

use super::drawing::draw;
use crate::document::{Document, Place};

/// How many faults are shown. It is more than a person reads.
const MAX_SHOWN: usize = 100;

/// What is wrong in a table, where, and what to do.
pub(crate) struct Fault {
    place: Place,
    message: String,
    /// Its own place first, then the others that explain it.
    labels: Vec<(Place, String)>,
    help: String,
    is_fatal: bool,
}

impl Fault {
    /// Says beside the mark what is wrong or expected there.
    pub(crate) fn label(&mut self, label: impl Into<String>) -> &mut Self {
        self.labels[0].1 = label.into();
        self
    }

    /// Adds another place that explains the fault.
    pub(crate) fn also(&mut self, place: Place, label: &str) -> &mut Self {
        self.labels.push((place, label.to_owned()));
        self
    }

    /// Says what to do.
    pub(crate) fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = help.into();
        self
    }

    /// After a fatal fault, no other that is found in the document can be trusted.
    pub(crate) fn fatal(&mut self) {
        self.is_fatal = true;
    }

    fn is_same(&self, other: &Self) -> bool {
        self.place == other.place && self.message == other.message
    }

    /// Makes the error at the argument that names the table.
    fn to_error(&self, documents: &[&Document]) -> Error {
        let drawing = draw(documents, &self.message, &self.labels, &self.help);
        Error::new(documents[self.place.document_index].argument, drawing)
    }

    fn has_a_place_in(&self, document_indexes: &[usize]) -> bool {
        self.labels
            .iter()
            .any(|(place, _)| document_indexes.contains(&place.document_index))
    }
}

/// Every fault of the attribute, the enum and the tables.
#[derive(Default)]
pub(crate) struct Report {
    errors: Vec<Error>,
    faults: Vec<Fault>,
}

impl Report {
    /// Reports a fault of the attribute or of the enum.
    pub(crate) fn error(&mut self, error: Error) {
        self.errors.push(error);
    }

    /// Reports a fault of a table.
    pub(crate) fn fault(&mut self, place: Place, message: impl Into<String>) -> &mut Fault {
        let index = self.faults.len();
        self.faults.push(Fault {
            place,
            message: message.into(),
            labels: vec![(place, String::new())],
            help: String::new(),
            is_fatal: false,
        });
        &mut self.faults[index]
    }

    /// Whether nothing has been reported.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty() && self.faults.is_empty()
    }

    /// Whether a fault has been reported at this place.
    pub(crate) fn has_fault_at(&self, place: Place) -> bool {
        self.faults.iter().any(|fault| fault.place == place)
    }

    /// Whether the document has a fatal fault.
    pub(crate) fn is_broken(&self, document_index: usize) -> bool {
        self.faults
            .iter()
            .any(|fault| fault.is_fatal && fault.place.document_index == document_index)
    }

    /// Returns the errors of the attribute, then those of the tables in the order of their lines.
    ///
    /// In a document with a fatal fault, no other can be trusted.
    pub(crate) fn into_errors(self, documents: &[&Document]) -> Vec<Error> {
        let mut broken = Vec::new();
        for document in documents {
            if self.is_broken(document.index) {
                broken.push(document.index);
            }
        }
        let mut order = Vec::new();
        for (index, fault) in self.faults.iter().enumerate() {
            if fault.is_fatal || !fault.has_a_place_in(&broken) {
                order.push((fault.place.document_index, fault.place.start, index));
            }
        }
        order.sort_unstable();

        let mut errors = self.errors;
        let mut shown: Vec<&Fault> = Vec::new();
        for &(_, _, index) in &order {
            let fault = &self.faults[index];
            // The `spec` above the rows is checked in each of them.
            if shown.iter().any(|other| fault.is_same(other)) {
                continue;
            }
            if shown.len() == MAX_SHOWN {
                errors.push(Error::new(Span::call_site(), "more faults are not shown"));
                break;
            }
            errors.push(fault.to_error(documents));
            shown.push(fault);
        }
        errors
    }
}

/// Makes an error of the attribute that says what to do.
pub(crate) fn error_with_help(span: Span, message: &str, help: &str) -> Error {
    Error::new(span, format!("{message}\n = help: {help}"))
}

/// Writes the tokens that make rustc print the error.
///
/// Those of `syn` begin with `::core`, which is not a path in edition 2015. A module of the user may be called
/// `core`, so these bring their own.
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
