//! The text of a set of status codes, such as `2xx, 404, 500-504`, which the macro reads by a parser of its own, as `only`.

use core::{
    fmt,
    ops::{Range, RangeInclusive},
};

/// The items of the text: where each stands, in bytes, and the codes that it names or what is wrong with it.
pub(crate) fn items(
    text: &str,
) -> impl Iterator<Item = (Range<usize>, Result<RangeInclusive<u16>, Fault>)> {
    let mut end = 0;
    let items = if text.trim_ascii().is_empty() {
        None
    } else {
        Some(text.split(','))
    };
    items.into_iter().flatten().map(move |untrimmed| {
        let start = end + untrimmed.len() - untrimmed.trim_ascii_start().len();
        end += untrimmed.len() + 1;
        let item = untrimmed.trim_ascii();
        (start..start + item.len(), codes(item))
    })
}

/// What is wrong with an item, displayed as what is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fault {
    NoItem,
    NotThreeDigits,
    NoCode,
    NoClass,
    NoComma,
    /// The lowest and the highest code that the range could mean.
    NoRange(u16, u16),
}

fn codes(item: &str) -> Result<RangeInclusive<u16>, Fault> {
    let Some((first, last)) = item.split_once('-') else {
        return code_or_class(item);
    };
    let first = code_or_class(first.trim_ascii_end())?;
    let last = code_or_class(last.trim_ascii_start())?;
    let is_code = |codes: &RangeInclusive<u16>| codes.start() == codes.end();
    if is_code(&first) && is_code(&last) && first.start() <= last.end() {
        return Ok(*first.start()..=*last.end());
    }
    Err(Fault::NoRange(
        *first.start().min(last.start()),
        *first.end().max(last.end()),
    ))
}

fn code_or_class(item: &str) -> Result<RangeInclusive<u16>, Fault> {
    match *item.as_bytes() {
        [digit @ b'0'..=b'9', b'x' | b'X', b'x' | b'X'] => match u16::from(digit - b'0') * 100 {
            first @ 100..=500 => Ok(first..=first + 99),
            _ => Err(Fault::NoClass),
        },
        [] => Err(Fault::NoItem),
        _ if item.bytes().all(|byte| byte.is_ascii_digit()) => match item.parse() {
            _ if item.len() != 3 => Err(Fault::NotThreeDigits),
            Ok(code @ 100..=599) => Ok(code..=code),
            _ => Err(Fault::NoCode),
        },
        _ => {
            let mut pieces = item
                .split(|char: char| char.is_ascii_whitespace() || matches!(char, ';' | '|'))
                .filter(|piece| !piece.is_empty());
            let is_list = item.len() > 3
                && pieces.all(|piece| piece.len() == 3 && code_or_class(piece).is_ok());
            Err(if is_list {
                Fault::NoComma
            } else {
                Fault::NoItem
            })
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoItem => {
                "expected a code such as `404`, a class such as `4xx`, or a range such as `500-504`"
            }
            Self::NotThreeDigits => "a status code has three digits",
            Self::NoCode => "a status code is a number from 100 to 599",
            Self::NoClass => "the classes are `1xx` to `5xx`",
            Self::NoComma => "items are separated by commas",
            Self::NoRange(lowest, highest) => {
                return write!(
                    f,
                    "a range goes from a lower code to a higher one, as `{lowest}-{highest}`"
                );
            }
        })
    }
}
