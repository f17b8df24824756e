use core::{error::Error, fmt, ops::Range, str::FromStr};

use super::{
    StatusSet,
    grammar::{self, Fault},
};

/// The shortest text that parses to the set, such as `2xx, 404, 500-504`.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = *self;
        let mut separator = "";
        while let Some(first) = rest.iter().next() {
            rest.remove(first);
            let mut last = first;
            while rest.remove(last + 1) {
                last += 1;
            }
            f.write_str(separator)?;
            separator = ", ";
            if first == last {
                write!(f, "{first}")?;
            } else if first % 100 == 0 && last == first + 99 {
                write!(f, "{}xx", first / 100)?;
            } else {
                write!(f, "{first}-{last}")?;
            }
        }
        Ok(())
    }
}

/// `StatusSet("2xx, 404, 500-504")`
impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StatusSet(\"{self}\")")
    }
}

/// From a text such as `2xx, 404, 500-504`: see [As text](Self#as-text).
impl FromStr for StatusSet {
    type Err = ParseStatusSetError;

    fn from_str(text: &str) -> Result<Self, ParseStatusSetError> {
        let mut set = Self::EMPTY;
        for (span, codes) in grammar::items(text) {
            match codes {
                Ok(codes) => set.extend(codes),
                Err(fault) => return Err(ParseStatusSetError::new(text, span, fault)),
            }
        }
        Ok(set)
    }
}

/// Why a text is no [`StatusSet`]: its first item that is wrong, where it stands, and what is expected.
///
/// ```
/// use http_status::StatusSet;
///
/// let text = "2xx, 404, 600";
/// let error = text.parse::<StatusSet>().unwrap_err();
/// assert_eq!(error.to_string(), "`600` at byte 10: a status code is a number from 100 to 599");
/// assert_eq!(&text[error.span()], "600");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseStatusSetError {
    start: usize,
    len: usize,
    fault: Fault,
    /// How the item starts, filled up with zeros.
    shown: [u8; SHOWN],
}

/// No item that could be meant is longer.
const SHOWN: usize = 24;

impl ParseStatusSetError {
    fn new(text: &str, span: Range<usize>, fault: Fault) -> Self {
        let mut shown = [0; SHOWN];
        shown
            .iter_mut()
            .zip(text[span.clone()].bytes())
            .for_each(|(shown, byte)| *shown = byte);
        Self {
            start: span.start,
            len: span.len(),
            fault,
            shown,
        }
    }

    /// Where the item stands in the text, in bytes and without the white space around it.
    ///
    /// It is empty where an item is missing, as after a comma at the end. What stands before the item is ASCII, so that
    /// the start is a number of characters as well.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.len
    }
}

impl fmt::Display for ParseStatusSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = &self.shown[..self.len.min(SHOWN)];
        let rest = if self.len > SHOWN { "..." } else { "" };
        match shown.utf8_chunks().next() {
            Some(item) => write!(
                f,
                "`{}{rest}` at byte {}",
                item.valid().escape_debug(),
                self.start
            )?,
            None => write!(
                f,
                "an item is missing at byte {}, next to a comma",
                self.start
            )?,
        }
        write!(f, ": {}", self.fault)
    }
}

impl Error for ParseStatusSetError {}
