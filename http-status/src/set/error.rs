use core::{error::Error, fmt, ops::Range};

use super::grammar::{ItemError, WrongItem};

/// The error for a string that is not a [`StatusSet`](crate::StatusSet).
///
/// It names the first item that is wrong, its place, and what is expected. `Debug` shows the same message, so that
/// `unwrap` and a `main` that returns the error print it.
///
/// ```
/// use http_status::StatusSet;
///
/// let set = "2xx, 404, 40";
/// let error = set.parse::<StatusSet>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`40` at byte 10: a status code has three digits, from `100` to `999`",
/// );
/// assert_eq!(&set[error.span()], "40");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParseStatusSetError {
    start: usize,
    len: usize,
    error: ItemError,
    /// The start of the item, filled up with zeros.
    shown: [u8; SHOWN],
}

/// How many bytes of an item the message shows. An item that someone could mean is shorter.
const SHOWN: usize = 24;

impl ParseStatusSetError {
    pub(super) fn new(wrong: WrongItem<'_>) -> Self {
        let mut shown = [0; SHOWN];
        for (shown_byte, byte) in shown.iter_mut().zip(wrong.item) {
            *shown_byte = *byte;
        }
        Self {
            start: wrong.start,
            len: wrong.item.len(),
            error: wrong.error,
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
        // The first chunk leaves out a last character that is cut. An empty item has no chunk.
        match shown.utf8_chunks().next() {
            Some(chunk) => {
                f.write_str("`")?;
                write_visibly(f, chunk.valid())?;
                let dots = if self.len > SHOWN { "..." } else { "" };
                write!(f, "{dots}` at byte {start}")?;
            }
            None => write!(f, "an item is missing at byte {start}, next to a comma")?,
        }
        write!(f, ": {}", self.error.advice())?;
        if let Some((first, last)) = self.error.meant_range() {
            write!(f, "`{first}-{last}`")?;
        }
        Ok(())
    }
}

/// Writes the item as it is, with an escape for what cannot be seen, such as a no-break space.
fn write_visibly(f: &mut fmt::Formatter<'_>, item: &str) -> fmt::Result {
    for char in item.chars() {
        match char {
            '"' | '\'' | '\\' => fmt::Write::write_char(f, char)?,
            // Unicode has letters and a symbol that are blank.
            '\u{115F}' | '\u{1160}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}' => {
                write!(f, "{}", char.escape_unicode())?;
            }
            _ => write!(f, "{}", char.escape_debug())?,
        }
    }
    Ok(())
}

impl fmt::Debug for ParseStatusSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Error for ParseStatusSetError {}

/// Panics with the message of the error. In a constant, rustc prints it.
#[track_caller]
pub(super) const fn panic_with(wrong: WrongItem<'_>) -> ! {
    let mut message = Message::new();
    message.push(b"`");
    message.push(wrong.item);
    message.push(b"`: ");
    message.push(wrong.error.advice().as_bytes());
    if let Some((first, last)) = wrong.error.meant_range() {
        message.push(b"`");
        message.push_code(first);
        message.push(b"-");
        message.push_code(last);
        message.push(b"`");
    }
    let (written, _) = message.bytes.split_at(message.len);
    match core::str::from_utf8(written) {
        Ok(text) => panic!("{}", text),
        // A character may be cut at the end.
        Err(_) => panic!("this is not a set of status codes"),
    }
}

/// The message of a panic. In a constant, `panic!` can only print one string that exists already.
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

    /// Adds the bytes that still fit, and drops the others.
    const fn push(&mut self, bytes: &[u8]) {
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
            self.push(&[b"0123456789"[digits[index] as usize]]);
            index += 1;
        }
    }
}
