use core::{error::Error, fmt, ops::Range, str::FromStr};

use super::{
    StatusSet,
    grammar::{self, Fault, WrongItem, part},
    pad::pad,
};

/// Writes the shortest string that parses to the set, such as `2xx, 404, 500-504`.
impl fmt::Display for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, |f| self.write(f))
    }
}

impl StatusSet {
    fn write(self, f: &mut dyn fmt::Write) -> fmt::Result {
        let mut separator = "";
        for codes in self.ranges() {
            let (first, last) = (*codes.start(), *codes.end());
            let is_class = first < 600 && first % 100 == 0 && last == first + 99;
            f.write_str(separator)?;
            separator = ", ";
            if first == last {
                write!(f, "{first}")?;
            } else if is_class {
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

/// Reads a string such as `2xx, 404, 500-504`. See [As a string](Self#as-a-string).
impl FromStr for StatusSet {
    type Err = ParseStatusSetError;

    fn from_str(set: &str) -> Result<Self, ParseStatusSetError> {
        grammar::parse(set).map_err(|wrong| ParseStatusSetError::new(set, wrong))
    }
}

/// The error for a string that is not a [`StatusSet`].
///
/// It names the first item that is wrong, its place, and what is expected.
///
/// ```
/// use http_status::StatusSet;
///
/// let set = "2xx, 404, 40";
/// let error = set.parse::<StatusSet>().unwrap_err();
/// assert_eq!(error.to_string(), "`40` at byte 10: a status code has three digits");
/// assert_eq!(&set[error.span()], "40");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseStatusSetError {
    start: usize,
    len: usize,
    fault: Fault,
    /// The start of the item, filled up with zeros.
    shown: [u8; SHOWN],
}

/// No item that could be meant is longer.
const SHOWN: usize = 24;

impl ParseStatusSetError {
    const fn new(set: &str, wrong: WrongItem) -> Self {
        let item = part(set.as_bytes(), wrong.start, wrong.end);
        let mut shown = [0; SHOWN];
        let mut index = 0;
        while index < item.len() && index < SHOWN {
            shown[index] = item[index];
            index += 1;
        }
        Self {
            start: wrong.start,
            len: item.len(),
            fault: wrong.fault,
            shown,
        }
    }

    /// Returns the place of the item in the string, in bytes and without the white space around it.
    ///
    /// The range is empty where an item is missing, as after a comma at the end. Only ASCII is before the item, so
    /// that the start is also a number of characters.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.start..self.start + self.len
    }
}

impl fmt::Display for ParseStatusSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = self.start;
        let shown = &self.shown[..self.len.min(SHOWN)];
        // The last character may be cut.
        match shown.utf8_chunks().next() {
            Some(chunk) => {
                f.write_str("`")?;
                write_visibly(f, chunk.valid())?;
                let dots = if self.len > SHOWN { "..." } else { "" };
                write!(f, "{dots}` at byte {start}")?;
            }
            None => write!(f, "an item is missing at byte {start}, next to a comma")?,
        }
        write!(f, ": {}", self.fault)
    }
}

/// Writes the item as it is, with an escape for what cannot be seen.
fn write_visibly(f: &mut fmt::Formatter<'_>, item: &str) -> fmt::Result {
    for char in item.chars() {
        if char.is_control() {
            write!(f, "{}", char.escape_debug())?;
        } else {
            fmt::Write::write_char(f, char)?;
        }
    }
    Ok(())
}

impl Error for ParseStatusSetError {}

/// Panics with the message of the error. In a constant, rustc prints it.
#[track_caller]
pub(super) const fn panic_with(set: &str, wrong: WrongItem) -> ! {
    let mut message = Message::new();
    message.push("`");
    message.push_bytes(part(set.as_bytes(), wrong.start, wrong.end));
    message.push("`: ");
    message.push(wrong.fault.advice());
    if let Fault::Range(lowest, highest) = wrong.fault {
        message.push("`");
        message.push_code(lowest);
        message.push("-");
        message.push_code(highest);
        message.push("`");
    }
    let (message, _) = message.bytes.split_at(message.len);
    match core::str::from_utf8(message) {
        Ok(message) => panic!("{}", message),
        Err(_) => panic!("this is not a set of status codes"),
    }
}

/// A string for `panic!`, which formats nothing but one string in a constant.
struct Message {
    bytes: [u8; 256],
    len: usize,
}

impl Message {
    const fn new() -> Self {
        Self {
            bytes: [0; 256],
            len: 0,
        }
    }

    const fn push(&mut self, string: &str) {
        self.push_bytes(string.as_bytes());
    }

    /// What is longer than the message is cut.
    const fn push_bytes(&mut self, bytes: &[u8]) {
        let mut index = 0;
        while index < bytes.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = bytes[index];
            self.len += 1;
            index += 1;
        }
    }

    const fn push_code(&mut self, code: u16) {
        let digits = [code / 100, code / 10 % 10, code % 10];
        let mut index = 0;
        while index < digits.len() {
            self.push_bytes(&[b"0123456789"[digits[index] as usize]]);
            index += 1;
        }
    }
}
