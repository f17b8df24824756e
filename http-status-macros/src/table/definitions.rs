use std::{collections::HashMap, ops::Range};

use toml_parser::{
    ErrorSink, Raw, Source, Span,
    decoder::Encoding,
    parser::{EventReceiver, RecursionGuard, parse_document},
};

/// As deep as `toml` nests tables and arrays.
const MAX_DEPTH: u32 = 80;

/// A key with more parts is not looked up. A table of codes needs three, and the paths of its parts would fill
/// the memory.
const MAX_PARTS: usize = 10;

/// Where each key and header of a document is, by its path from the top.
#[derive(Default)]
pub(super) struct Definitions {
    /// The path of each key, by the byte at which the key starts.
    paths: HashMap<usize, Vec<String>>,
    /// The first key with each path.
    first: HashMap<Vec<String>, Range<usize>>,
    /// The first key that passes through each path, as `spec.url = "..."` passes through `spec`.
    first_through: HashMap<Vec<String>, Range<usize>>,
}

impl Definitions {
    pub(super) fn of(text: &str) -> Self {
        let tokens = Source::new(text).lex().into_vec();
        let mut collector = Collector::new(text);
        let mut receiver = RecursionGuard::new(&mut collector, MAX_DEPTH);
        // `toml` has reported the errors.
        parse_document(&tokens, &mut receiver, &mut ());
        collector.definitions
    }

    /// The path of the key at this span. It is empty for a key with more parts than are looked up.
    pub(super) fn path(&self, key: &Range<usize>) -> &[String] {
        match self.paths.get(&key.start) {
            Some(path) => path,
            None => &[],
        }
    }

    /// The first key with this path, if it is before this byte.
    pub(super) fn first(&self, path: &[String], before: usize) -> Option<Range<usize>> {
        let is_before = |first: &&Range<usize>| first.start < before;
        let first = self.first.get(path).filter(is_before);
        let first_through = self.first_through.get(path).filter(is_before);
        first.or(first_through).cloned()
    }

    fn add(&mut self, path: Vec<String>, span: Range<usize>, is_last_part: bool) {
        let first = if is_last_part {
            &mut self.first
        } else {
            &mut self.first_through
        };
        self.paths.insert(span.start, path.clone());
        first.entry(path).or_insert(span);
    }
}

/// Follows the events of the parser.
struct Collector<'a> {
    text: &'a str,
    definitions: Definitions,
    /// The path of the header above.
    header_path: Vec<String>,
    /// The arrays and inline tables around.
    containers: Vec<Container>,
    /// The parts of the key that is being read: `spec` and `url` of `spec.url`.
    key: Vec<(String, Range<usize>)>,
    is_key_continued: bool,
    /// The path of the last key that has a value.
    value_path: Vec<String>,
}

struct Container {
    path: Vec<String>,
    is_array: bool,
}

impl<'a> Collector<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            definitions: Definitions::default(),
            header_path: Vec::new(),
            containers: Vec::new(),
            key: Vec::new(),
            is_key_continued: false,
            value_path: Vec::new(),
        }
    }

    fn start_header(&mut self) {
        self.containers.clear();
        self.header_path.clear();
        self.key.clear();
    }

    /// Defines each part of the key that has been read, and returns its path. For a key with too many parts, that is the
    /// path of what is around it.
    fn end_key(&mut self) -> Vec<String> {
        let mut path = match self.containers.last() {
            Some(container) => container.path.clone(),
            None => self.header_path.clone(),
        };
        let parts = std::mem::take(&mut self.key);
        if parts.len() > MAX_PARTS {
            return path;
        }
        let count = parts.len();
        for (index, (name, span)) in parts.into_iter().enumerate() {
            path.push(name);
            self.definitions.add(path.clone(), span, index + 1 == count);
        }
        path
    }

    /// Opens the array or inline table that starts here.
    fn open_container(&mut self, start: Span, is_array: bool) {
        let path = match self.containers.last() {
            Some(container) if container.is_array => Self::element(&container.path, start),
            _ => self.value_path.clone(),
        };
        self.containers.push(Container { path, is_array });
    }

    /// The path of an element of an array. All elements share the key of the array, so that the byte where one starts
    /// tells it apart.
    fn element(array: &[String], span: Span) -> Vec<String> {
        let mut path = array.to_vec();
        path.push(format!("[{}]", span.start()));
        path
    }
}

impl EventReceiver for Collector<'_> {
    fn std_table_open(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.start_header();
    }

    fn std_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.header_path = self.end_key();
    }

    fn array_table_open(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.start_header();
    }

    fn array_table_close(&mut self, span: Span, _: &mut dyn ErrorSink) {
        let array = self.end_key();
        self.header_path = Self::element(&array, span);
    }

    fn simple_key(&mut self, span: Span, encoding: Option<Encoding>, errors: &mut dyn ErrorSink) {
        if !self.is_key_continued {
            self.key.clear();
        }
        self.is_key_continued = false;
        let range = span.start()..span.end();
        let raw = self.text.get(range.clone()).unwrap_or_default();
        let mut name = String::new();
        Raw::new_unchecked(raw, encoding, span).decode_key(&mut name, errors);
        self.key.push((name, range));
    }

    fn key_sep(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.is_key_continued = true;
    }

    fn key_val_sep(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.value_path = self.end_key();
    }

    fn inline_table_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.open_container(span, false);
        true
    }

    fn inline_table_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.containers.pop();
    }

    fn array_open(&mut self, span: Span, _: &mut dyn ErrorSink) -> bool {
        self.open_container(span, true);
        true
    }

    fn array_close(&mut self, _: Span, _: &mut dyn ErrorSink) {
        self.containers.pop();
    }
}
