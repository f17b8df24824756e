use std::collections::HashMap;

use proc_macro2::Span;

use crate::{drawing::Drawing, error::Error, source::Source};

/// A stretch of a table's text, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) table: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Where each name or phrase of a kind stands first.
pub(crate) type Places = HashMap<String, Place>;

/// What is wrong, where, and what to do.
pub(crate) struct Fault {
    table: usize,
    message: String,
    labels: Vec<(Place, String)>,
    help: Option<String>,
}

impl Fault {
    pub(crate) fn new(place: Place, message: impl Into<String>) -> Self {
        Self { table: place.table, message: message.into(), labels: vec![(place, String::new())], help: None }
    }

    /// A fault of the whole table, which has no line to show.
    pub(crate) fn of_table(table: usize, message: impl Into<String>) -> Self {
        Self { table, message: message.into(), labels: Vec::new(), help: None }
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
        (self.table, self.labels.first().map_or(0, |(place, _)| place.start), &self.message)
    }
}

#[derive(Default)]
pub(crate) struct Report {
    faults: Vec<Fault>,
    broken: Vec<usize>,
}

/// More than a person reads. A file that is no table at all has hundreds of thousands.
const MAX_FAULTS: usize = 1000;

impl Report {
    pub(crate) fn push(&mut self, fault: Fault) {
        let misread = |(place, _): &(Place, String)| self.is_broken(place.table);
        if !self.is_broken(fault.table) && !fault.labels.iter().any(misread) {
            self.faults.push(fault);
        }
    }

    /// After such a fault nothing else that is found in the table can be trusted, or told.
    pub(crate) fn push_fatal(&mut self, fault: Fault) {
        if !self.is_broken(fault.table) {
            self.broken.push(fault.table);
        }
        self.faults.push(fault);
    }

    pub(crate) fn is_broken(&self, table: usize) -> bool {
        self.broken.contains(&table)
    }

    pub(crate) fn into_errors(mut self, sources: &[Source]) -> Vec<Error> {
        self.faults.sort_unstable_by(|first, second| first.order().cmp(&second.order()));
        // What stands once for all rows of a table is checked in each.
        self.faults.dedup_by(|second, first| second.order() == first.order());
        let more = self.faults.len().saturating_sub(MAX_FAULTS);
        self.faults.truncate(MAX_FAULTS);

        let drawing = Drawing::new(sources);
        let mut errors = Vec::new();
        for fault in &self.faults {
            let text = drawing.draw(&fault.message, &fault.labels, fault.help.as_deref());
            errors.push(Error::new(sources[fault.table].argument, text));
        }
        if more > 0 {
            errors.push(Error::new(Span::call_site(), format!("{more} more faults are not shown")));
        }
        errors
    }
}
