use super::{Report, Row, visible::report_invisible};
use crate::fault::{Place, is_invisible};

/// An escape such as `\u202E` can put a character into a string that cannot be seen there.
pub(super) fn escapes_are_visible(row: &Row, report: &mut Report) {
    for string in row.strings() {
        let literal = row.source.document.slice(string.place);
        // A literal string, in single quotes, has no escapes.
        if !literal.starts_with('"') {
            continue;
        }
        for escape in escapes(literal) {
            let is_white_space = matches!(escape.char, '\n' | '\r' | '\t');
            if is_invisible(escape.char) && !is_white_space {
                let start = string.place.start + escape.start;
                let place = Place {
                    start,
                    end: start + escape.length,
                    ..string.place
                };
                report_invisible(escape.char, place, report);
            }
        }
    }
}

struct Escape {
    char: char,
    /// The byte of the backslash within the literal.
    start: usize,
    length: usize,
}

/// The escapes of a basic string, which stand for one character each.
fn escapes(literal: &str) -> Vec<Escape> {
    let mut escapes = Vec::new();
    let mut rest = literal;
    while let Some(backslash) = rest.find('\\') {
        let start = literal.len() - rest.len() + backslash;
        let after = &rest[backslash + 1..];
        let (char, after_length) = match after.chars().next() {
            Some('u') => (hexadecimal(after, 4), 5),
            Some('U') => (hexadecimal(after, 8), 9),
            Some('x') => (hexadecimal(after, 2), 3),
            Some('b') => (Some('\u{8}'), 1),
            Some('e') => (Some('\u{1B}'), 1),
            Some('f') => (Some('\u{C}'), 1),
            // Another escape stands for something that can be seen.
            Some(other) => (None, other.len_utf8()),
            None => break,
        };
        let length = 1 + after_length;
        if let Some(char) = char {
            escapes.push(Escape {
                char,
                start,
                length,
            });
        }
        rest = rest.get(backslash + length..).unwrap_or_default();
    }
    escapes
}

/// The character that `u202E` means: one letter, then `digits` hexadecimal digits.
fn hexadecimal(escape: &str, digits: usize) -> Option<char> {
    let number = u32::from_str_radix(escape.get(1..=digits)?, 16).ok()?;
    char::from_u32(number)
}
