//! Finds the mistake that led to an error of `toml`, and says what to write instead.

use std::ops::Range;

use crate::fault::with_number;

/// What is wrong in a line.
pub(super) struct Mistake {
    pub(super) bytes: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
    /// Whether the lines below are taken for something else because of it.
    pub(super) hides_the_rest: bool,
}

impl Mistake {
    fn new(bytes: Range<usize>, message: &str, help: &str) -> Self {
        Self {
            bytes,
            message: message.to_owned(),
            help: help.to_owned(),
            hides_the_rest: false,
        }
    }

    /// A string or bracket that is never closed is reported where it starts.
    fn never_closed(text: &str, value: Range<usize>) -> Self {
        let value_text = &text[value.clone()];
        let quote = &value_text[..1];
        let (length, what, help) = if is_multi_line(value_text) {
            let help = format!("close it with `{}`", quote.repeat(3));
            (3, "this string".to_owned(), help)
        } else if is_string(value_text) {
            let help = format!(
                "close it with `{quote}` in the same line, or write text of several lines between `\"\"\"`"
            );
            let length = after_in_line(text, value.start).len();
            (length, "this string".to_owned(), help)
        } else {
            let close = if quote == "[" { "]" } else { "}" };
            let help = format!("close it with `{close}`, and write a comma between two elements");
            (1, format!("`{quote}`"), help)
        };
        let bytes = value.start..value.start + length;
        Self {
            hides_the_rest: true,
            ..Self::new(bytes, &format!("{what} is never closed"), &help)
        }
    }
}

/// Whether a key, or a part of a header, stands there. `toml` reports a whole key only if it is repeated.
pub(super) fn is_key(text: &str, bytes: Range<usize>) -> bool {
    let before = before_in_line(text, bytes.start).trim();
    let after = text[bytes.end..].trim_start_matches([' ', '\t']);
    let is_in_header = before.starts_with('[') && after.starts_with([']', '.']);
    let is_before_value = !before.ends_with('=') && after.starts_with(['=', '.']);
    let key = &text[bytes];
    let is_quoted = is_string(key);
    (is_bare_key(key) || is_quoted) && (is_in_header || is_before_value)
}

/// Finds the mistake that led to an error of `toml`. `values` has the bytes of each string, array and inline table.
pub(super) fn find_mistake(
    text: &str,
    values: &[Range<usize>],
    error: Range<usize>,
    message: &str,
) -> Mistake {
    if let Some(string) = string_that_swallowed_another(text, values, error.start) {
        return Mistake::never_closed(text, string);
    }
    let around = value_around(text, values, error.start);
    if let Some(value) = around.clone() {
        if is_string(&text[value.clone()]) {
            return find_mistake_in_string(text, value, error, message);
        }
        if let Some(open) = find_open_value(text, value, error.start) {
            return Mistake::never_closed(text, open);
        }
    }
    let line = Line {
        before: before_in_line(text, error.start).trim_matches([' ', '\t']),
        after: after_in_line(text, error.start).trim_matches([' ', '\t']),
        marked: &text[error.clone()],
        is_in_brackets: around.is_some(),
    };
    let (message, help) = line.advice();
    Mistake {
        hides_the_rest: line.hides_the_rest(),
        ..Mistake::new(error, message, &help)
    }
}

fn find_mistake_in_string(
    text: &str,
    string: Range<usize>,
    error: Range<usize>,
    message: &str,
) -> Mistake {
    let before = before_in_line(text, error.start);
    let is_line_end = before.ends_with('\\') && after_in_line(text, error.start).is_empty();
    if is_after_backslash(before) && !is_line_end {
        let help = r"write `\\` for a backslash, or leave it out";
        Mistake::new(error, "a backslash starts an escape", help)
    } else if is_closed(&text[string.clone()]) {
        // A control character.
        Mistake::new(error, message, r"write it as an escape, such as `\u0007`")
    } else {
        Mistake::never_closed(text, string)
    }
}

/// The bracket around an error if it is never closed, or the string in it that is not.
fn find_open_value(text: &str, bracket: Range<usize>, error: usize) -> Option<Range<usize>> {
    let before = before_in_line(text, error);
    let after = after_in_line(text, error);
    // Such a string is not among the values of `toml`.
    if after.is_empty() && before.matches('"').count() % 2 == 1 {
        let quote = text[..error].rfind('"')?;
        return Some(quote..error);
    }
    let is_end = text[error..].trim().is_empty();
    let is_in_later_line = text[bracket.start..error].contains('\n');
    let is_other_entry = after.starts_with('[') || after.contains('=');
    let is_open = is_end || is_in_later_line && is_other_entry;
    (is_open && !is_closed(&text[bracket.clone()])).then_some(bracket)
}

/// A line with an error.
struct Line<'a> {
    before: &'a str,
    after: &'a str,
    /// What `toml` marks, from the start of `after`.
    marked: &'a str,
    /// Whether an array or an inline table is around the error.
    is_in_brackets: bool,
}

impl Line<'_> {
    /// What is wrong with what stands there, and what to do. The first case that fits is taken.
    fn advice(&self) -> (&'static str, String) {
        let Self { before, after, .. } = *self;
        let first = after.chars().next().unwrap_or('\n');
        let is_value = self.is_value();
        let (message, help) = if self.is_comment() {
            (
                "this is not a comment of TOML",
                "start the comment with `#`",
            )
        } else if self.is_other_format() {
            (
                "a table is TOML, not JSON, YAML or Markdown",
                "write each row as a header such as `[NotFound]`, with lines such as `code = 404` below it",
            )
        } else if first == ':' || before.ends_with(':') {
            (
                "`:` does not go between a key and its value",
                "write `=`, as in `code = 404`, and the header of a row in brackets, as in `[NotFound]`",
            )
        } else if QUOTES.contains(first) {
            let help = format!("write `\"` in place of {}", with_number(first));
            return ("these are not the quotes of TOML", help);
        } else if !first.is_ascii() && !first.is_alphanumeric() {
            let help = format!(
                "leave it out, or write it in ASCII: it is {}",
                with_number(first)
            );
            return ("TOML does not allow this character here", help);
        } else if is_value && matches!(first, '\n' | '#' | ',' | ';') {
            (
                "there is no value",
                "write one after the `=`, as in `code = 404`",
            )
        } else if self.is_end_mark() {
            ("a line does not end with `,` or `;`", "leave it out")
        } else if is_value && matches!(self.marked, "null" | "None" | "nil") {
            ("TOML has no such value", "leave the key out")
        } else if is_value && first.is_alphabetic() {
            return ("text needs quotes", self.quoted());
        } else if is_value || after.is_empty() && before.contains('=') {
            (
                "this is not a value of TOML",
                r#"write a number alone, as in `code = 404`, text in quotes, and several values as in `["A", "B"]`"#,
            )
        } else if before.starts_with('[') && !before.contains('=') {
            (
                "this is not a header",
                "write one name of ASCII letters and digits in brackets, alone on its line, as in `[NotFound]`",
            )
        } else if before.ends_with(['"', '\'']) && !self.is_next_entry() {
            (
                "the string ends before this",
                r#"put the whole string in double quotes, and write a double quote inside as `\"`"#,
            )
        } else if self.is_in_brackets {
            (
                "a comma goes between two elements",
                r#"write them as in `["A", "B"]`, or as in `{ document = "RFC 9110", section = "15" }`"#,
            )
        } else if before.contains('=') {
            (
                "there is more after the value",
                r#"write one key in a line, several values as in `["A", "B"]`, and a comment after `#`"#,
            )
        } else {
            (
                "this is neither a header nor a key with a value",
                "write a line as `[NotFound]`, as `code = 404`, or as a comment after `#`",
            )
        };
        (message, help.to_owned())
    }

    /// Whether the error is where a value starts, or within one.
    fn is_value(&self) -> bool {
        let is_first = self.before.is_empty() || self.before.ends_with(['[', ',']);
        let is_word = self.after.starts_with(char::is_alphabetic) && !self.after.contains('=');
        // `15.5.11` is not a number, and `toml` marks its end.
        let is_number = self.before.ends_with(char::is_numeric) && self.after.starts_with('.');
        self.before.ends_with('=') || is_number || self.is_in_brackets && is_first && is_word
    }

    fn is_comment(&self) -> bool {
        let has_comment = self.after.contains(" //") || self.after.contains(" /*");
        self.is_value() && has_comment
            || self.after.starts_with("//")
            || self.after.starts_with("/*")
            || self.before.is_empty() && self.after.starts_with(';')
    }

    /// Whether the line starts like one of JSON, YAML or Markdown.
    fn is_other_format(&self) -> bool {
        let is_start = self.before.is_empty();
        let line = if is_start { self.after } else { self.before };
        let starts = ["{", "}", "-", "```"];
        let is_like_another = starts.iter().any(|start| line.starts_with(start));
        let is_array = line == "[" && matches!(self.after, "" | "{");
        (is_like_another || is_array) && !self.is_in_brackets
    }

    /// Whether a comma or a semicolon ends the line, but for a comment.
    fn is_end_mark(&self) -> bool {
        // `toml` marks `404;` as one value.
        let mark = self.after.trim_start_matches(char::is_numeric);
        let is_end = match mark.strip_prefix([',', ';']) {
            Some(rest) => rest.is_empty() || rest.trim_start().starts_with('#'),
            None => false,
        };
        let is_after_value = self.before.contains('=') || self.before.ends_with(['"', '\'']);
        is_end && is_after_value && !self.is_in_brackets
    }

    /// Whether another key or element follows, without what belongs before it.
    fn is_next_entry(&self) -> bool {
        let is_element = self.is_in_brackets && self.after.starts_with(['"', '\'', '{', '[']);
        let after_mark = self.after.trim_start_matches([',', ';', ' ']);
        is_element || after_mark.len() < self.after.len() || starts_with_key(after_mark)
    }

    /// Whether the lines below are taken for something else because of this one.
    fn hides_the_rest(&self) -> bool {
        self.is_other_format() || self.before.ends_with("\"\"\"") || self.before.ends_with("'''")
    }

    /// The help for text without quotes.
    fn quoted(&self) -> String {
        let text = if self.is_in_brackets {
            self.marked
        } else {
            self.after.split(" #").next().unwrap_or_default()
        };
        let text = text.trim().trim_end_matches([',', ';']);
        if text.is_empty() || text.contains('"') {
            return r#"put the whole text in double quotes, and write a double quote inside as `\"`"#
                .to_owned();
        }
        format!("write `\"{text}\"`")
    }
}

/// Whether a key and `=` stand there.
fn starts_with_key(text: &str) -> bool {
    match text.split_once('=') {
        Some((key, _)) => is_bare_key(key.trim_matches([' ', '"'])),
        None => false,
    }
}

fn is_bare_key(key: &str) -> bool {
    let is_allowed = |char: char| char.is_ascii_alphanumeric() || "-_.".contains(char);
    !key.is_empty() && key.chars().all(is_allowed)
}

/// Quotes of word processors, of other languages and of Markdown.
const QUOTES: &str = "“”„‟‘’‚‛«»‹›`´″′";

/// Whether the error is in an escape, such as `\d` or `\User`, or behind `\"` where the string should have ended.
fn is_after_backslash(before: &str) -> bool {
    let before_quote = before.trim_end_matches('"');
    let before_digits = before_quote.trim_end_matches(|char: char| char.is_ascii_hexdigit());
    before_digits
        .trim_end_matches(['u', 'U', 'x'])
        .ends_with('\\')
}

/// The first string of several lines that goes on to the opening quotes of another one, since its own end is missing.
fn string_that_swallowed_another(
    text: &str,
    values: &[Range<usize>],
    error: usize,
) -> Option<Range<usize>> {
    let mut first: Option<Range<usize>> = None;
    for value in values {
        let string = &text[value.clone()];
        if value.end > error || !is_multi_line(string) || !string.contains('\n') {
            continue;
        }
        let last_line = before_in_line(text, value.end);
        let before_quotes = last_line.trim_end_matches(['"', '\'']).trim_end();
        let is_first = first.as_ref().is_none_or(|first| value.start < first.start);
        if before_quotes.ends_with('=') && is_first {
            first = Some(value.clone());
        }
    }
    first
}

/// The innermost value around a byte. A value that is never closed goes on to its end.
fn value_around(text: &str, values: &[Range<usize>], byte: usize) -> Option<Range<usize>> {
    let mut innermost: Option<&Range<usize>> = None;
    for value in values {
        let opened = &text[value.clone()];
        let is_around = value.start < byte
            && (byte < value.end || byte == value.end && !is_closed(opened))
            && (is_string(opened) || opened.starts_with(['[', '{']));
        if is_around && innermost.is_none_or(|innermost| innermost.start < value.start) {
            innermost = Some(value);
        }
    }
    innermost.cloned()
}

/// Whether a string, an array or an inline table has the end that belongs to its start.
fn is_closed(value: &str) -> bool {
    let (open, close) = match value.as_bytes() {
        [b'[', ..] => (1, "]"),
        [b'{', ..] => (1, "}"),
        _ if is_multi_line(value) => (3, &value[..3]),
        _ if is_string(value) => (1, &value[..1]),
        _ => return true,
    };
    value.len() >= open + close.len() && value.ends_with(close)
}

fn is_string(value: &str) -> bool {
    value.starts_with(['"', '\''])
}

fn is_multi_line(string: &str) -> bool {
    string.starts_with("\"\"\"") || string.starts_with("'''")
}

fn before_in_line(text: &str, byte: usize) -> &str {
    let before = &text[..byte];
    match before.rfind('\n') {
        Some(newline) => &before[newline + 1..],
        None => before,
    }
}

fn after_in_line(text: &str, byte: usize) -> &str {
    let after = &text[byte..];
    let line = match after.find('\n') {
        Some(newline) => &after[..newline],
        None => after,
    };
    line.trim_end_matches('\r')
}
