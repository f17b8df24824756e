//! The grammar of a set as a string, such as `2xx, 404, 500-504`. It is `const`, so that the compiler can check a
//! constant. The macro reads `only` by a parser of its own, which a test compares with this one.

use core::fmt;

use super::StatusSet;

/// The first item that is wrong.
#[derive(Clone, Copy)]
pub(super) struct WrongItem {
    /// The bytes of the item, without the white space around it.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) fault: Fault,
}

/// What is wrong with an item. It is displayed as what is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Fault {
    NotAnItem,
    NotThreeDigits,
    NotACode,
    NotAClass,
    NotAPattern,
    NoComma,
    Quotes,
    Negation,
    Comparison,
    RangeSyntax,
    /// The range goes down, or has a class: the lowest and the highest code that it could mean.
    Range(u16, u16),
}

/// Reads a set. Items are separated by commas, and nothing at all is the empty set.
pub(super) const fn parse(set: &str) -> Result<StatusSet, WrongItem> {
    let bytes = set.as_bytes();
    let mut codes = StatusSet::EMPTY;
    if bytes.trim_ascii().is_empty() {
        return Ok(codes);
    }
    let mut start = 0;
    loop {
        let mut end = start;
        while end < bytes.len() && bytes[end] != b',' {
            end += 1;
        }
        let untrimmed = part(bytes, start, end);
        let item = untrimmed.trim_ascii();
        match parse_item(item) {
            Ok((first, last)) => codes.add_range(first, last),
            Err(fault) => {
                let start = start + untrimmed.len() - untrimmed.trim_ascii_start().len();
                return Err(WrongItem {
                    start,
                    end: start + item.len(),
                    fault,
                });
            }
        }
        if end == bytes.len() {
            return Ok(codes);
        }
        start = end + 1;
    }
}

/// The first and the last code of an item.
const fn parse_item(item: &[u8]) -> Result<(u16, u16), Fault> {
    let parsed = match position(item, b'-') {
        Some(dash) => parse_range(
            part(item, 0, dash).trim_ascii_end(),
            part(item, dash + 1, item.len()).trim_ascii_start(),
        ),
        None => parse_code_or_class(item),
    };
    match parsed {
        Err(Fault::NotAnItem) => Err(near_miss(item)),
        parsed => parsed,
    }
}

/// A range from one code to another.
const fn parse_range(first: &[u8], last: &[u8]) -> Result<(u16, u16), Fault> {
    let (first_low, first_high) = match parse_code_or_class(first) {
        Ok(codes) => codes,
        Err(fault) => return Err(fault),
    };
    let (last_low, last_high) = match parse_code_or_class(last) {
        Ok(codes) => codes,
        Err(fault) => return Err(fault),
    };
    let are_codes = first_low == first_high && last_low == last_high;
    if are_codes && first_low <= last_low {
        return Ok((first_low, last_low));
    }
    let lowest = if first_low < last_low {
        first_low
    } else {
        last_low
    };
    let highest = if first_high > last_high {
        first_high
    } else {
        last_high
    };
    Err(Fault::Range(lowest, highest))
}

const fn parse_code_or_class(item: &[u8]) -> Result<(u16, u16), Fault> {
    if let [digit @ b'0'..=b'9', b'x' | b'X', b'x' | b'X'] = *item {
        return match digit {
            b'1'..=b'5' => {
                let first = (digit - b'0') as u16 * 100;
                Ok((first, first + 99))
            }
            _ => Err(Fault::NotAClass),
        };
    }
    if let [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] = *item {
        let code = (a - b'0') as u16 * 100 + (b - b'0') as u16 * 10 + (c - b'0') as u16;
        return if code < 100 {
            Err(Fault::NotACode)
        } else {
            Ok((code, code))
        };
    }
    if !item.is_empty() && count_digits(item) == item.len() {
        return Err(Fault::NotThreeDigits);
    }
    Err(Fault::NotAnItem)
}

/// What people write who know another notation. It is named, and never converted: the end of `200..300` is outside
/// the range in some programs and inside in others.
const fn near_miss(item: &[u8]) -> Fault {
    if item.is_empty() {
        return Fault::NotAnItem;
    }
    if is_quote(item[0]) || is_quote(item[item.len() - 1]) || has_curly_quote(item) {
        return Fault::Quotes;
    }
    match item[0] {
        b'!' | b'^' => return Fault::Negation,
        b'<' | b'>' | b'=' => return Fault::Comparison,
        _ => {}
    }
    if is_list_without_commas(item) {
        return Fault::NoComma;
    }
    if count_digits(item) > 0 && has_range_sign(item) {
        return Fault::RangeSyntax;
    }
    if is_pattern(item) {
        return Fault::NotAPattern;
    }
    Fault::NotAnItem
}

const fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// Whether there is one of `‘`, `’`, `“` and `”`, which are U+2018, U+2019, U+201C and U+201D.
const fn has_curly_quote(item: &[u8]) -> bool {
    let mut rest = item;
    while let [_, after @ ..] = rest {
        if let [0xE2, 0x80, 0x98 | 0x99 | 0x9C | 0x9D, ..] = rest {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether there is `..`, `…`, `~`, `:`, `/`, a dash or a minus sign.
const fn has_range_sign(item: &[u8]) -> bool {
    let mut rest = item;
    while let [_, after @ ..] = rest {
        if starts_with_range_sign(rest) {
            return true;
        }
        rest = after;
    }
    false
}

const fn starts_with_range_sign(item: &[u8]) -> bool {
    matches!(
        item,
        [b'~' | b':' | b'/', ..]
            | [b'.', b'.', ..]
            // U+2010 to U+2015 are dashes, and U+2026 is an ellipsis.
            | [0xE2, 0x80, 0x90..=0x95 | 0xA6, ..]
            // U+2212 is the minus sign.
            | [0xE2, 0x88, 0x92, ..]
    )
}

/// Whether a digit is followed by digits and wildcards, as in `50x` and `4**`.
const fn is_pattern(item: &[u8]) -> bool {
    let [b'0'..=b'9', after @ ..] = item else {
        return false;
    };
    let mut rest = after;
    while let [first, after @ ..] = rest {
        if !matches!(
            first,
            b'0'..=b'9' | b'x' | b'X' | b'*' | b'?' | b'_' | b'#' | b'.'
        ) {
            return false;
        }
        rest = after;
    }
    true
}

/// Whether codes and classes are separated by white space, `;` or `|`.
const fn is_list_without_commas(item: &[u8]) -> bool {
    let mut count = 0;
    let mut start = 0;
    while start < item.len() {
        let mut end = start;
        while end < item.len() && !is_separator(item[end]) {
            end += 1;
        }
        if end > start {
            if parse_code_or_class(part(item, start, end)).is_err() {
                return false;
            }
            count += 1;
        }
        start = end + 1;
    }
    count > 1
}

const fn is_separator(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b';' | b'|')
}

const fn count_digits(item: &[u8]) -> usize {
    let mut count = 0;
    let mut index = 0;
    while index < item.len() {
        if item[index].is_ascii_digit() {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn position(bytes: &[u8], byte: u8) -> Option<usize> {
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == byte {
            return Some(index);
        }
        index += 1;
    }
    None
}

/// `&bytes[start..end]`, which is not `const`.
pub(super) const fn part(bytes: &[u8], start: usize, end: usize) -> &[u8] {
    bytes.split_at(end).0.split_at(start).1
}

impl Fault {
    /// What is right, up to the codes of a range.
    pub(super) const fn advice(self) -> &'static str {
        match self {
            Self::NotAnItem => {
                "expected a code such as `404`, a class such as `4xx`, or a range such as `500-504`"
            }
            Self::NotThreeDigits => "a status code has three digits",
            Self::NotACode => "a status code is a number from 100 to 999",
            Self::NotAClass => "the classes are `1xx` to `5xx`",
            Self::NotAPattern => {
                "only a class has `xx`, as in `5xx`; write other codes as a range, such as `500-509`"
            }
            Self::NoComma => "items are separated by commas",
            Self::Quotes => "leave out the quotes, which are part of the string",
            Self::Negation => "a set lists the codes that are in it; there is no negation",
            Self::Comparison => "write a comparison as a range, such as `500-599`",
            Self::RangeSyntax => {
                "a range is written with `-` and includes both codes, as in `500-504`"
            }
            Self::Range(..) => "a range goes from a lower code to a higher one, as in ",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.advice())?;
        if let Self::Range(lowest, highest) = self {
            write!(f, "`{lowest}-{highest}`")?;
        }
        Ok(())
    }
}
