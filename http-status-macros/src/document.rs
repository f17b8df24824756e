//! A file of TOML, and places in it.

use std::ops::Range;

use proc_macro2::Span;

/// A file of TOML, as messages show it.
pub(crate) struct Document {
    /// The index among the tables that could be read.
    pub(crate) index: usize,
    /// The path that messages print.
    pub(crate) path: String,
    pub(crate) text: String,
    /// The argument of the attribute, which rustc marks.
    pub(crate) argument: Span,
}

impl Document {
    /// The number of the line that has this byte.
    pub(crate) fn line_number(&self, byte: usize) -> usize {
        self.text[..byte].matches('\n').count() + 1
    }

    /// The byte at which the line of this byte starts.
    pub(crate) fn line_start(&self, byte: usize) -> usize {
        match self.text[..byte].rfind('\n') {
            Some(newline) => newline + 1,
            None => 0,
        }
    }

    pub(crate) fn place(&self, bytes: Range<usize>) -> Place {
        Place {
            document_index: self.index,
            start: bytes.start,
            end: bytes.end,
        }
    }
}

/// A range of bytes in a document.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub(crate) document_index: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Place {
    /// Another place in the same document.
    pub(crate) fn with_bytes(self, bytes: Range<usize>) -> Self {
        Self {
            start: bytes.start,
            end: bytes.end,
            ..self
        }
    }
}

/// A value and its place.
#[derive(Clone)]
pub(crate) struct At<T> {
    pub(crate) value: T,
    pub(crate) place: Place,
}
