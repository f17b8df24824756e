//! The grammar of a set as a string, such as `2xx, 404, 500-504`. It is `const`, so that the compiler can check a
//! constant. The macro has its own parser for `only`, which a test compares with this one.

use crate::number::read_digits;

/// An item that is wrong, without the white space around it.
#[derive(Clone, Copy)]
pub(super) struct WrongItem<'a> {
    pub(super) item: &'a [u8],
    /// Where the item starts in the set.
    pub(super) start: usize,
    pub(super) error: ItemError,
}

/// What is wrong with an item.
///
/// Three of these know which range is meant, and have its first and its last code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum ItemError {
    NotAnItem,
    NotACode,
    NotAClass,
    NoComma,
    Quotes,
    Negation,
    /// A pattern such as `50x`.
    Pattern(u16, u16),
    /// A range such as `500..600`, which leaves out 600 in Rust and includes it in other languages.
    HalfOpenRange(u16, u16),
    /// A range that goes down or has a class, such as `504-500` or `4xx-5xx`.
    NotARange(u16, u16),
}

/// Splits off what is before the first comma. The second value is what is behind it, if there is one.
pub(super) const fn split_item(items: &[u8]) -> (&[u8], Option<&[u8]>) {
    match position(items, b',') {
        Some(comma) => {
            let (item, rest) = split_around(items, comma);
            (item, Some(rest))
        }
        None => (items, None),
    }
}

/// Returns the first and the last code of an item, which has no white space around it.
pub(super) const fn parse_item(item: &[u8]) -> Result<(u16, u16), ItemError> {
    match parse_code_or_class(item) {
        Err(ItemError::NotAnItem) => {}
        parsed => return parsed,
    }
    match parse_range(item) {
        Err(ItemError::NotAnItem) => Err(near_miss(item)),
        parsed => parsed,
    }
}

/// Reads a range such as `200-204` or, as in Rust, `200..=204`.
const fn parse_range(item: &[u8]) -> Result<(u16, u16), ItemError> {
    if let Some(dash) = position(item, b'-') {
        let (first, last) = split_around(item, dash);
        return parse_ends(first, last);
    }
    let Some(dot) = position(item, b'.') else {
        return Err(ItemError::NotAnItem);
    };
    let (first, from_dot) = item.split_at(dot);
    let last = match from_dot {
        [b'.', b'.', b'=', last @ ..] => return parse_ends(first, last),
        [b'.', b'.', last @ ..] => last,
        _ => return Err(ItemError::NotAnItem),
    };
    match parse_ends(first, last) {
        Ok((first, last)) if first < last => Err(ItemError::HalfOpenRange(first, last - 1)),
        _ => Err(ItemError::NotAnItem),
    }
}

/// Reads the two ends of a range, which can have white space at the sign between them.
const fn parse_ends(first: &[u8], last: &[u8]) -> Result<(u16, u16), ItemError> {
    let (first_low, first_high) = match parse_code_or_class(first.trim_ascii_end()) {
        Ok(codes) => codes,
        Err(error) => return Err(error),
    };
    let (last_low, last_high) = match parse_code_or_class(last.trim_ascii_start()) {
        Ok(codes) => codes,
        Err(error) => return Err(error),
    };
    let are_codes = first_low == first_high && last_low == last_high;
    if are_codes && first_low <= last_low {
        return Ok((first_low, last_low));
    }
    // If an end is a class, all of its codes are meant.
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
    Err(ItemError::NotARange(lowest, highest))
}

/// Reads a code, or the first and the last code of a class. A code is returned twice, as a range of one.
const fn parse_code_or_class(item: &[u8]) -> Result<(u16, u16), ItemError> {
    match read_digits(item) {
        Some(code) if code >= 100 => return Ok((code, code)),
        Some(_) => return Err(ItemError::NotACode),
        None => {}
    }
    match *item {
        [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => {
            let first = (class - b'0') as u16 * 100;
            Ok((first, first + 99))
        }
        [b'0'..=b'9', b'x' | b'X', b'x' | b'X'] => Err(ItemError::NotAClass),
        _ if is_number(item) => Err(ItemError::NotACode),
        _ => Err(ItemError::NotAnItem),
    }
}

const fn is_number(item: &[u8]) -> bool {
    let mut rest = item;
    while let [b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    !item.is_empty() && rest.is_empty()
}

/// Finds out which other notation an item is in, to name it in the error. It is never converted to ours.
const fn near_miss(item: &[u8]) -> ItemError {
    match *item {
        [b'!', ..] => return ItemError::Negation,
        [hundreds, tens, b'x' | b'X'] => {
            if let Ok((first, _)) = parse_code_or_class(&[hundreds, tens, b'0']) {
                return ItemError::Pattern(first, first + 9);
            }
        }
        _ => {}
    }
    if has_quote(item) {
        ItemError::Quotes
    } else if lacks_comma(item) {
        ItemError::NoComma
    } else {
        ItemError::NotAnItem
    }
}

/// Whether a quote is at the start or at the end. Those of a word processor are U+2018 to U+201F.
const fn has_quote(item: &[u8]) -> bool {
    matches!(
        item,
        [b'"' | b'\'' | b'`', ..]
            | [.., b'"' | b'\'' | b'`']
            | [0xE2, 0x80, 0x98..=0x9F, ..]
            | [.., 0xE2, 0x80, 0x98..=0x9F]
    )
}

/// Whether two items are separated by white space, `;`, `|` or `/` instead of a comma.
const fn lacks_comma(items: &[u8]) -> bool {
    let (first, rest) = split_word(items);
    let (second, _) = split_word(rest);
    is_item(first) && is_item(second)
}

const fn is_item(word: &[u8]) -> bool {
    parse_code_or_class(word).is_ok() || parse_range(word).is_ok()
}

/// Splits off the first word. The second value is what is behind it.
const fn split_word(words: &[u8]) -> (&[u8], &[u8]) {
    let mut start = 0;
    while start < words.len() && is_separator(words[start]) {
        start += 1;
    }
    let mut end = start;
    while end < words.len() && !is_separator(words[end]) {
        end += 1;
    }
    let (before, rest) = words.split_at(end);
    let (_, word) = before.split_at(start);
    (word, rest)
}

const fn is_separator(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, b';' | b'|' | b'/')
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

/// Returns what is before the byte at this index, and what is behind it.
const fn split_around(bytes: &[u8], index: usize) -> (&[u8], &[u8]) {
    let (before, from) = bytes.split_at(index);
    let (_, after) = from.split_at(1);
    (before, after)
}

impl ItemError {
    /// Says what is right. If the error has a range, the message goes on with it.
    pub(super) const fn advice(self) -> &'static str {
        match self {
            Self::NotAnItem => {
                "expected a code such as `404`, a class such as `4xx`, or a range such as `500-504`"
            }
            Self::NotACode => "a status code has three digits, from `100` to `999`",
            Self::NotAClass => "the classes are `1xx` to `5xx`",
            Self::NoComma => "items are separated by commas",
            Self::Quotes => "leave out the quotes, which are part of the string",
            Self::Negation => "a set lists the codes that are in it; there is no negation",
            Self::Pattern(..) => "only a class has `xx`; write other codes as a range, as in ",
            Self::HalfOpenRange(..) => {
                "`..` leaves out the last code, and a range here includes it; write "
            }
            Self::NotARange(..) => "a range goes from a lower code to a higher one, as in ",
        }
    }

    /// Returns the first and the last code of the range that is meant.
    pub(super) const fn meant_range(self) -> Option<(u16, u16)> {
        match self {
            Self::Pattern(first, last)
            | Self::HalfOpenRange(first, last)
            | Self::NotARange(first, last) => Some((first, last)),
            _ => None,
        }
    }
}
