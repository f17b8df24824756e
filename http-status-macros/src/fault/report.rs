use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::Error;

use super::{
    drawing::Drawing,
    place::{Place, Source},
};

/// What is wrong in a table, where, and what to do.
pub(crate) struct Fault {
    source: usize,
    message: String,
    labels: Vec<(Place, String)>,
    help: Option<String>,
}

impl Fault {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self { source: place.source, message: message.into(), labels: vec![(place, String::new())], help: None }
    }

    /// A fault of the whole table, which has no line to show.
    pub(crate) fn of_source(source: usize, message: impl Into<String>) -> Self {
        Self { source, message: message.into(), labels: Vec::new(), help: None }
    }

    pub(crate) fn label(mut self, text: impl Into<String>) -> Self {
        if let Some((_, label)) = self.labels.first_mut() {
            *label = text.into();
        }
        self
    }

    pub(crate) fn and(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push((place, text.into()));
        self
    }

    pub(crate) fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    fn order(&self) -> (usize, usize, &str) {
        (self.source, self.labels.first().map_or(0, |(place, _)| place.start), &self.message)
    }
}

/// Every fault of the attribute and of its tables.
#[derive(Default)]
pub(crate) struct Report {
    errors: Vec<Error>,
    faults: Vec<Fault>,
    broken: Vec<usize>,
}

/// More than a person reads. A file that is no table at all has hundreds of thousands.
pub(crate) const MAX_FAULTS: usize = 1000;

impl Report {
    /// A fault of the attribute or of the enum.
    pub(crate) fn error(&mut self, error: Error) {
        self.errors.push(error);
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    pub(crate) fn push(&mut self, fault: Fault) {
        if !fault.labels.iter().any(|(place, _)| self.is_broken(place.source)) {
            self.faults.push(fault);
        }
    }

    /// After such a fault nothing else that is found in the table can be trusted.
    pub(crate) fn push_fatal(&mut self, fault: Fault) {
        if !self.is_broken(fault.source) {
            self.broken.push(fault.source);
        }
        self.faults.push(fault);
    }

    pub(crate) fn is_broken(&self, source: usize) -> bool {
        self.broken.contains(&source)
    }

    pub(crate) fn into_errors(mut self, sources: &[Source]) -> Vec<Error> {
        self.faults.sort_unstable_by(|first, second| first.order().cmp(&second.order()));
        // What stands once for all rows of a table is checked in each.
        self.faults.dedup_by(|second, first| second.order() == first.order());
        let has_more = self.faults.len() > MAX_FAULTS;
        self.faults.truncate(MAX_FAULTS);

        let drawing = Drawing::new(sources);
        let mut errors = self.errors;
        for fault in &self.faults {
            let text = drawing.draw(&fault.message, &fault.labels, fault.help.as_deref());
            errors.push(Error::new(sources[fault.source].argument, text));
        }
        if has_more {
            errors.push(Error::new(Span::call_site(), "more faults are not shown"));
        }
        errors
    }
}

/// Not by `syn`, whose `::core` is no path in edition 2015; and a module of the user may be called `core`.
pub(crate) fn compile_error(error: &Error) -> TokenStream {
    let span = error.span();
    let mut message = Literal::string(&error.to_string());
    message.set_span(span);
    quote_spanned! {span=>
        const _: () = {
            extern crate core as __core;
            __core::compile_error! { #message }
        };
    }
}
