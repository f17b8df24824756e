use std::{iter, ops::Range};

use proc_macro2::Span;

/// The text of a table, and where a person finds it.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) text: String,
    pub(crate) argument: Span,
    lines: Vec<usize>,
}

impl Source {
    pub(crate) fn new(file: String, text: String, argument: Span) -> Self {
        let lines = iter::once(0)
            .chain(text.match_indices('\n').map(|(newline, _)| newline + 1))
            .collect();
        Self {
            file,
            text,
            argument,
            lines,
        }
    }

    /// The number of the line that this index is in, and where it starts.
    pub(crate) fn line(&self, index: usize) -> (usize, usize) {
        let number = self.lines.partition_point(|start| *start <= index);
        (number, self.lines[number - 1])
    }
}

/// A stretch of a source, in bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The index of the source.
    pub(crate) source: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    pub(crate) fn new(source: usize, Range { start, end }: Range<usize>) -> Self {
        Self { source, start, end }
    }
}

/// A value, and where it stands.
#[derive(Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}
