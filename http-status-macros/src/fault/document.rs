use std::ops::Range;

use proc_macro2::Span;

/// A file of TOML, as messages show it.
pub(crate) struct Document {
    /// The path that messages print.
    pub(crate) path: String,
    pub(crate) text: String,
    /// The argument of the attribute, which rustc marks.
    pub(crate) argument: Span,
    /// Where each line starts, in bytes.
    line_starts: Vec<usize>,
}

impl Document {
    pub(crate) fn new(path: String, text: String, argument: Span) -> Self {
        let mut line_starts = vec![0];
        for (newline, _) in text.match_indices('\n') {
            line_starts.push(newline + 1);
        }
        Self {
            path,
            text,
            argument,
            line_starts,
        }
    }

    /// The number of the line that holds this byte, and the byte at which the line starts.
    pub(crate) fn line(&self, byte: usize) -> (usize, usize) {
        let number = self.line_starts.partition_point(|start| *start <= byte);
        (number, self.line_starts[number - 1])
    }
}

/// A range of bytes in a document.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    /// The index of the document among the tables that could be read.
    pub(crate) document_index: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    pub(crate) fn new(document_index: usize, Range { start, end }: Range<usize>) -> Self {
        Self {
            document_index,
            start,
            end,
        }
    }
}

/// A value and its place.
#[derive(Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}
