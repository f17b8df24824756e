use std::{
    collections::{BTreeMap, btree_map::Entry},
    mem::take,
};

use toml_parser::{
    ErrorSink, ParseError, Raw, Source, Span,
    decoder::{Encoding, ScalarKind},
    parser::{EventReceiver, RecursionGuard, ValidateWhitespace, parse_document},
};

use crate::{report::Place, row::At};

/// A table of TOML: what stands behind each of its keys, and where the key stands.
pub(crate) struct Table {
    pub(crate) entries: BTreeMap<String, (Place, At<Data>)>,
    defined_by: DefinedBy,
}

pub(crate) enum Data {
    String(String),
    Integer(i64),
    Array(Vec<At<Data>>),
    Table(Table),
    /// What no key of ours takes, by its name.
    Other(&'static str),
}

/// What defined a table, which decides what may add to it.
#[derive(Clone, Copy, PartialEq)]
enum DefinedBy {
    /// `[table]`
    Header,
    /// `[table.other]`
    PathOfHeader,
    /// `table.key = 1`
    DottedKey,
    /// `{ key = 1 }`
    Braces,
}

/// A text of TOML, as far as it is one. The crate `toml` would not say where a repeated key stands first, or where an open
/// value starts.
pub(crate) struct Document {
    pub(crate) root: Table,
    /// Where the values of lines stand, down the text.
    pub(crate) values: Vec<Place>,
    pub(crate) errors: Vec<ParseError>,
}

/// Deeper than a table goes, and not so deep that to walk it would overflow the stack.
const MAX_DEPTH: u32 = 16;

/// Each fault of a row names it, and each line looks up its keys again.
const MAX_KEY: usize = 100;

impl Document {
    pub(crate) fn parse(table: usize, text: &str) -> Self {
        let source = Source::new(text);
        let mut errors = Vec::new();
        let mut builder = Builder {
            text,
            table,
            root: Table::new(DefinedBy::Header),
            values: Vec::new(),
            opening: Span::default(),
            header: Some(Vec::new()),
            key: Vec::new(),
            containers: Vec::new(),
        };
        let mut validated = ValidateWhitespace::new(&mut builder, source);
        parse_document(&source.lex().into_vec(), &mut RecursionGuard::new(&mut validated, MAX_DEPTH), &mut errors);
        Self { root: builder.root, values: builder.values, errors }
    }
}

impl Data {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::String(_) => "string",
            Self::Integer(_) => "integer",
            Self::Array(_) => "array",
            Self::Table(_) => "table",
            Self::Other(kind) => kind,
        }
    }

    /// What a header adds to: of `[[tables]]`, the last one.
    fn as_table(&mut self) -> Option<&mut Table> {
        match self {
            Self::Table(table) => Some(table),
            Self::Array(elements) => elements.last_mut()?.value.as_table(),
            _ => None,
        }
    }
}

impl Table {
    fn new(defined_by: DefinedBy) -> Self {
        Self { entries: BTreeMap::new(), defined_by }
    }

    /// The table at the end of a path, whose missing tables are made.
    fn descend(&mut self, path: &[At<String>], defined_by: DefinedBy, errors: &mut dyn ErrorSink) -> Option<&mut Self> {
        let mut table = self;
        for key in path {
            let made = || (key.place, At { value: Data::Table(Self::new(defined_by)), place: key.place });
            let (first, next) = table.entries.entry(key.value.clone()).or_insert_with(made);
            let next = next.value.as_table().filter(|next| match defined_by {
                DefinedBy::DottedKey => matches!(next.defined_by, DefinedBy::DottedKey | DefinedBy::PathOfHeader),
                _ => next.defined_by != DefinedBy::Braces,
            });
            let Some(next) = next else {
                errors.report_error(twice(key.place, *first));
                return None;
            };
            if defined_by == DefinedBy::DottedKey {
                next.defined_by = defined_by;
            }
            table = next;
        }
        Some(table)
    }
}

/// With the first place as its context.
fn twice(second: Place, first: Place) -> ParseError {
    let [second, first] = [second, first].map(|place| Span::new_unchecked(place.start, place.end));
    ParseError::new(TWICE).with_unexpected(second).with_context(first)
}

pub(crate) const TWICE: &str = "duplicate key";

struct Builder<'a> {
    text: &'a str,
    table: usize,
    root: Table,
    values: Vec<Place>,
    /// The brackets that the header at hand starts with.
    opening: Span,
    /// The table that the lines belong to. Behind a header that is none they belong nowhere.
    header: Option<Vec<At<String>>>,
    /// The key at hand, part by part.
    key: Vec<At<String>>,
    /// The arrays and inline tables that are open, each with the key before it.
    containers: Vec<(Vec<At<String>>, At<Data>)>,
}

impl Builder<'_> {
    fn place(&self, span: Span) -> Place {
        Place { table: self.table, start: span.start(), end: span.end() }
    }

    fn raw(&self, span: Span, encoding: Option<Encoding>) -> Raw<'_> {
        let text = self.text.get(span.start()..span.end()).unwrap_or_default();
        Raw::new_unchecked(text, encoding, span)
    }

    fn open_header(&mut self, opening: Span) {
        self.opening = opening;
        self.header = None;
        self.key.clear();
    }

    fn close_header(&mut self, closing: Span, is_array: bool, errors: &mut dyn ErrorSink) {
        let header = take(&mut self.key);
        let place = self.place(self.opening.append(closing));
        let Some((last, path)) = header.split_last() else { return };
        let Some(parent) = self.root.descend(path, DefinedBy::PathOfHeader, errors) else { return };
        let table = At { value: Data::Table(Table::new(DefinedBy::Header)), place };
        match parent.entries.entry(last.value.clone()) {
            Entry::Vacant(entry) => {
                let value = if is_array { At { value: Data::Array(vec![table]), place } } else { table };
                entry.insert((last.place, value));
            }
            Entry::Occupied(entry) => {
                let (first, value) = entry.into_mut();
                let existing = value.value.as_table().map(|table| table.defined_by);
                match &mut value.value {
                    Data::Array(tables) if is_array && existing == Some(DefinedBy::Header) => tables.push(table),
                    Data::Table(table) if !is_array && existing == Some(DefinedBy::PathOfHeader) => {
                        table.defined_by = DefinedBy::Header;
                        (*first, value.place) = (last.place, place);
                    }
                    _ => return errors.report_error(twice(last.place, *first)),
                }
            }
        }
        self.header = Some(header);
    }

    fn open(&mut self, opening: Span, value: Data) {
        self.containers.push((take(&mut self.key), At { value, place: self.place(opening) }));
    }

    fn close(&mut self, closing: Span, errors: &mut dyn ErrorSink) {
        if let Some((key, mut value)) = self.containers.pop() {
            self.key = key;
            value.place.end = closing.end();
            self.value(value, errors);
        }
    }

    fn value(&mut self, value: At<Data>, errors: &mut dyn ErrorSink) {
        let key = take(&mut self.key);
        let table = match self.containers.last_mut().map(|(_, container)| &mut container.value) {
            Some(Data::Array(elements)) => return elements.push(value),
            Some(container) => container.as_table(),
            None => {
                self.values.push(value.place);
                let header = self.header.as_deref();
                header.and_then(|header| self.root.descend(header, DefinedBy::PathOfHeader, errors))
            }
        };
        let (Some(table), Some((last, path))) = (table, key.split_last()) else { return };
        let Some(table) = table.descend(path, DefinedBy::DottedKey, errors) else { return };
        match table.entries.entry(last.value.clone()) {
            Entry::Vacant(entry) => drop(entry.insert((last.place, value))),
            Entry::Occupied(first) => errors.report_error(twice(last.place, first.get().0)),
        }
    }
}

impl EventReceiver for Builder<'_> {
    fn std_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.open_header(span);
    }

    fn std_table_close(&mut self, span: Span, errors: &mut dyn ErrorSink) {
        self.close_header(span, false, errors);
    }

    fn array_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) {
        self.open_header(span);
    }

    fn array_table_close(&mut self, span: Span, errors: &mut dyn ErrorSink) {
        self.close_header(span, true, errors);
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.open(span, Data::Table(Table::new(DefinedBy::Braces)));
        true
    }

    fn inline_table_close(&mut self, span: Span, errors: &mut dyn ErrorSink) {
        self.close(span, errors);
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.open(span, Data::Array(Vec::new()));
        true
    }

    fn array_close(&mut self, span: Span, errors: &mut dyn ErrorSink) {
        self.close(span, errors);
    }

    fn simple_key(&mut self, span: Span, encoding: Option<Encoding>, errors: &mut dyn ErrorSink) {
        let mut value = String::new();
        self.raw(span, encoding).decode_key(&mut value, errors);
        self.key.push(At { value, place: self.place(span) });
        if self.key.len() > MAX_DEPTH as usize || span.len() > MAX_KEY {
            self.key.clear();
            errors.report_error(ParseError::new("a key that is too long").with_unexpected(span));
        }
    }

    fn scalar(&mut self, span: Span, encoding: Option<Encoding>, errors: &mut dyn ErrorSink) {
        let mut text = String::new();
        let value = match self.raw(span, encoding).decode_scalar(&mut text, errors) {
            ScalarKind::String => Data::String(text),
            // Out of the range of a code, and told as that.
            ScalarKind::Integer(radix) => Data::Integer(i64::from_str_radix(&text, radix.value()).unwrap_or(i64::MAX)),
            other => Data::Other(other.description()),
        };
        self.value(At { value, place: self.place(span) }, errors);
    }

    fn value_sep(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.key.clear();
    }

    fn newline(&mut self, _: Span, _: &mut dyn ErrorSink) {
        // A line that is no entry may have been a header: what follows belongs nowhere.
        if self.containers.is_empty() && !self.key.is_empty() {
            self.header = None;
            self.key.clear();
        }
    }
}
