use std::{collections::BTreeMap, iter, mem};

use http_status::StatusClass;
use jiff::civil::{DateTime, date};
use memchr::memchr_iter;

use crate::terminal::printable;

/// The entries of each class.
pub(crate) type Classes = [u64; StatusClass::ALL.len()];

/// The first bytes of a time, down to the minute: `10/Oct/2000:13:55` or `2000-10-10T13:55:`.
type MinuteText = [u8; 17];

pub(crate) const START: DateTime = date(1970, 1, 1).at(0, 0, 0, 0);

pub(crate) struct Counts {
    pub(crate) lines: u64,
    /// How often each number from 0 to 999 was found.
    pub(crate) codes: [u64; 1000],
    /// Where the first line is that could not be read, and the line. Blank lines do not count.
    pub(crate) first_unparsed: String,
    /// The entries of each minute since 1970, by the clock of the server that wrote them.
    minutes: BTreeMap<i64, Classes>,
    /// The minute of the last entry, which most have in common with the one before.
    current: MinuteText,
    in_current: Classes,
}

impl Default for Counts {
    fn default() -> Self {
        Self {
            lines: 0,
            codes: [0; 1000],
            first_unparsed: String::new(),
            minutes: BTreeMap::new(),
            current: MinuteText::default(),
            in_current: Classes::default(),
        }
    }
}

impl Counts {
    pub(crate) fn add(&mut self, line: &[u8], file: &str, number: u64) {
        self.lines += 1;
        if let Some(entry) = Entry::parse(line) {
            self.codes[usize::from(entry.code)] += 1;
            if let Some(class) = StatusClass::from_code(entry.code) {
                self.add_to_minute(entry.before_request, class);
            }
        } else if self.first_unparsed.is_empty() && !line.trim_ascii().is_empty() {
            let line = printable(String::from_utf8_lossy(line).trim());
            self.first_unparsed = format!("line {number} of {file}: {line}");
        }
    }

    pub(crate) fn parsed(&self) -> u64 {
        self.codes.iter().sum()
    }

    pub(crate) fn minutes(&mut self) -> &BTreeMap<i64, Classes> {
        self.end_current();
        &self.minutes
    }

    /// The time is in the first brackets that contain one.
    fn add_to_minute(&mut self, before_request: &[u8], class: StatusClass) {
        for bracket in memchr_iter(b'[', before_request) {
            let Some(text) = before_request[bracket + 1..].first_chunk() else {
                return;
            };
            if *text != self.current {
                if minutes_since_start(*text).is_none() {
                    continue;
                }
                self.end_current();
                self.current = *text;
            }
            self.in_current[index(class)] += 1;
            return;
        }
    }

    fn end_current(&mut self) {
        let counts = mem::take(&mut self.in_current);
        if let Some(minute) = minutes_since_start(self.current) {
            add(self.minutes.entry(minute).or_default(), &counts);
        }
    }
}

/// The parts of a line that are counted.
struct Entry<'a> {
    code: u16,
    before_request: &'a [u8],
}

impl<'a> Entry<'a> {
    /// Reads `host ident user [time] "request" code size`. More fields can follow, and more brackets.
    fn parse(line: &'a [u8]) -> Option<Self> {
        let before = memchr_iter(b']', line).find(|&end| line[end + 1..].starts_with(b" \""))?;
        let request = &line[before + 3..];
        let is_end =
            |end: usize| request[end + 1..].starts_with(b" ") && !is_escaped(&request[..end]);
        let end = memchr_iter(b'"', request).find(|&end| is_end(end))?;

        let fields = request[end + 1..].split(u8::is_ascii_whitespace);
        let mut fields = fields.filter(|field| !field.is_empty());
        let (code, size) = (fields.next()?, fields.next()?);
        let is_size = size == b"-" || size.iter().all(u8::is_ascii_digit);
        let is_code = code.len() == 3 && code.iter().all(u8::is_ascii_digit);
        if !is_size || !is_code {
            return None;
        }
        Some(Self {
            code: std::str::from_utf8(code).ok()?.parse().ok()?,
            before_request: &line[..before],
        })
    }
}

/// A quote is escaped by an odd number of backslashes.
fn is_escaped(before: &[u8]) -> bool {
    let backslashes = before.iter().rev().take_while(|&&byte| byte == b'\\');
    backslashes.count() % 2 == 1
}

fn minutes_since_start(text: MinuteText) -> Option<i64> {
    let common = DateTime::strptime("%d/%b/%Y:%H:%M", text);
    let time = common.or_else(|_| DateTime::strptime("%Y-%m-%dT%H:%M:", text));
    Some(time.ok()?.duration_since(START).as_mins())
}

pub(crate) fn index(class: StatusClass) -> usize {
    usize::from(class.digit()) - 1
}

pub(crate) fn add(sums: &mut Classes, counts: &Classes) {
    for (sum, count) in iter::zip(sums, counts) {
        *sum += count;
    }
}
