use toml_parser::{Expected, ParseError, Span};

use crate::{
    document::{Document, TWICE},
    report::{Fault, Place, Report},
};

/// Reports where a text is no TOML, without what only follows from a fault before it.
pub(crate) fn check(table: usize, text: &str, document: &Document, report: &mut Report) {
    let is_unclosed = |error: &&ParseError| matches!(error.description(), "unclosed array" | "unclosed inline table");
    let unclosed = document.errors.iter().filter(is_unclosed).filter_map(ParseError::context).collect();
    let syntax = Syntax { table, text, unclosed };
    let causes = syntax.causes(&document.errors);
    let (keys, mut broken) = causes.into_iter().partition::<Vec<_>, _>(|error| syntax.is_repeated_key(error));
    for error in keys {
        report.push(syntax.fault(error));
    }
    if let Some((value, row, first)) = syntax.value_with_row(&document.values, &broken) {
        if first < row.start {
            // That is why the value goes on.
            broken.retain(|error| syntax.start(error) <= first);
        } else {
            broken.retain(|error| syntax.start(error) < value.start);
            report.push_fatal(syntax.unclosed(value).and(row, "this row is inside of it"));
        }
    }
    for error in broken {
        report.push_fatal(syntax.fault(error));
    }
}

struct Syntax<'a> {
    table: usize,
    text: &'a str,
    /// The opening brackets of values that go on to the end of the text.
    unclosed: Vec<Span>,
}

impl Syntax<'_> {
    fn place(&self, span: Option<Span>) -> Place {
        let end = self.text.len();
        let (start, end) = span.map_or((end, end), |span| (span.start(), span.end()));
        Place { table: self.table, start, end }
    }

    fn start(&self, error: &ParseError) -> usize {
        self.place(error.unexpected()).start
    }

    /// Where the line starts.
    fn line(&self, index: usize) -> usize {
        self.text[..index].rfind('\n').map_or(0, |newline| newline + 1)
    }

    /// Behind a fault the parser goes on, and trips over the rest of the line, or over the keys of a row whose header it has
    /// lost. A text without its opening quotes is a fault in each of its lines, up to the closing quotes, which then open a
    /// text where none should be.
    fn causes<'a>(&self, errors: &'a [ParseError]) -> Vec<&'a ParseError> {
        let mut causes = Vec::<&ParseError>::new();
        let (mut next_line, mut is_broken) = (0, false);
        for error in errors {
            let start = self.start(error);
            let is_twice = error.description() == TWICE;
            if start < next_line || is_twice && is_broken {
                continue;
            }
            is_broken |= !is_twice;
            let line = self.line(start);
            let before = &self.text[line..start];
            let container = self.container(error);
            if container.is_some_and(|container| causes.last().is_some_and(|last| self.start(last) >= container.start))
            {
                continue;
            }
            let is_no_entry = !before.contains('=') && error.description() != "invalid unquoted key";
            let follows = is_no_entry && line > 0 && line == next_line;
            next_line = self.text[start..].find('\n').map_or(self.text.len(), |newline| start + newline) + 1;
            let is_text_as_key = error.description().starts_with("keys cannot be multi-line")
                || is_no_entry && before.trim_end().ends_with("\"\"\"");
            if !follows && (causes.is_empty() || !is_text_as_key) {
                causes.push(error);
            }
            if is_text_as_key {
                break;
            }
        }
        causes
    }

    /// The open value of earlier lines that takes this line in, which is no element of it.
    fn container(&self, error: &ParseError) -> Option<Place> {
        let container = error.context().filter(|context| self.unclosed.contains(context))?;
        let line = self.line(self.start(error));
        let text = self.text[line..].lines().next().unwrap_or_default();
        let is_own = text.starts_with('[') || text.split_once('=').is_some_and(|(key, _)| is_key(key.trim()));
        (is_own && container.start() < line).then(|| self.place(Some(container)))
    }

    /// Which leaves the rest of the table as it is; behind a repeated header, the keys belong nowhere.
    fn is_repeated_key(&self, error: &ParseError) -> bool {
        let start = self.start(error);
        error.description() == TWICE && !self.text[self.line(start)..start].starts_with('[')
    }

    fn fault(&self, error: &ParseError) -> Fault {
        if let Some(container) = self.container(error) {
            return self.unclosed(container).and(self.place(error.unexpected()), "this line is inside of it");
        }
        let place = self.place(error.unexpected());
        let context = self.place(error.context());
        let raw = self.text.get(context.start..context.end).unwrap_or_default().trim_ascii();
        let fault = |message: &str| Fault::new(place, format!("invalid TOML: {message}"));
        match (error.description(), error.expected().unwrap_or_default()) {
            (TWICE, _) => {
                let key = self.text.get(place.start..place.end).unwrap_or_default();
                Fault::new(place, format!("`{key}` is defined twice"))
                    .label("second definition")
                    .and(context, "first defined here")
            }
            ("missing opening quote" | "string values must be quoted" | "invalid boolean" | "invalid float", _) => {
                if raw.is_empty() {
                    return fault("a key has no value").label("expected a value");
                }
                Fault::new(context, format!("invalid TOML: `{raw}` is not a value"))
                    .help("a string stands in quotes, and a comment starts with `#`")
            }
            ("unclosed table" | "unclosed array table", expected) => {
                fault("a header does not end").label(expected_one_of(expected))
            }
            (_, [Expected::Literal("\"" | "'" | "]" | "}")]) => self.unclosed(context),
            (message, []) => fault(message),
            (message, expected) => {
                let fault = fault(message).label(expected_one_of(expected));
                let between = self.text.get(context.start..place.start).unwrap_or_default();
                // From the end, since a value may start far above.
                if between.rfind('\n').is_some() { fault.and(context, "in the value that starts here") } else { fault }
            }
        }
    }

    /// The first value that goes on into another row, although the text is no TOML behind its start, and where that is.
    fn value_with_row(&self, values: &[Place], causes: &[&ParseError]) -> Option<(Place, Place, usize)> {
        values.iter().find_map(|value| {
            let first = causes.partition_point(|error| self.start(error) < value.start);
            // Up to a repeated header, the text is TOML.
            let first = causes.get(first).filter(|error| error.description() != TWICE)?;
            let first = self.start(first);
            let raw = self.text.get(value.start..value.end)?;
            // A string that has lost its end is closed by the start of the next one, whose text follows.
            if raw.starts_with(['"', '\'']) && self.text.get(value.end..first)?.trim().contains('\n') {
                return None;
            }
            let start = |newline| value.start + newline + 1;
            let (newline, _) = raw.match_indices("\n[").find(|(newline, _)| is_row(&self.text[start(*newline)..]))?;
            let length = self.text[start(newline)..].find('\n').unwrap_or_default();
            Some((*value, Place { start: start(newline), end: start(newline) + length, ..*value }, first))
        })
    }

    fn unclosed(&self, value: Place) -> Fault {
        let raw = &self.text[value.start..];
        let closing = match raw.as_bytes() {
            [b'[', ..] => "]",
            [b'{', ..] => "}",
            [quote @ (b'"' | b'\''), ..] if raw.as_bytes().starts_with(&[*quote; 3]) => &raw[..3],
            _ => raw.get(..1).unwrap_or_default(),
        };
        Fault::new(value, format!("invalid TOML: a `{closing}` is missing"))
            .label("the value that starts here does not end")
    }
}

fn expected_one_of(expected: &[Expected]) -> String {
    let words = expected.iter().map(|expected| match expected {
        Expected::Literal("\n") => "the end of the line".to_owned(),
        Expected::Literal(literal) => format!("`{literal}`"),
        Expected::Description(description) => (*description).to_owned(),
        _ => "something else".to_owned(),
    });
    let mut words = words.collect::<Vec<_>>();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { format!("expected {last}") } else { format!("expected {} or {last}", words.join(", ")) }
}

/// `[NotFound]`, and on the next line `code = 404`.
fn is_row(text: &str) -> bool {
    let mut lines = text.lines();
    let header = lines.next().and_then(|line| line.strip_prefix('[')?.trim_end().strip_suffix(']'));
    let entry = lines.next().and_then(|line| line.split_once('='));
    header.is_some_and(is_key) && entry.is_some_and(|(key, _)| is_key(key.trim()))
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
