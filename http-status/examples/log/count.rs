use std::mem;

use http_status::StatusClass;
use memchr::{memchr, memchr_iter};

use crate::{line::Entry, timeline::Timeline};

/// What follows so many bytes does not matter, and not even a file without line breaks fills the memory.
const LONGEST_LINE: usize = 1 << 16;

pub(crate) struct Counts {
    pub(crate) lines: u64,
    /// How often each number from 0 to 999 was met.
    pub(crate) codes: [u64; 1000],
    pub(crate) timeline: Timeline,
    /// Blank ones left out.
    pub(crate) first_unparsed: Vec<u8>,
    /// The line that the next block goes on with.
    rest: Vec<u8>,
}

impl Counts {
    pub(crate) fn new() -> Self {
        Self {
            lines: 0,
            codes: [0; 1000],
            timeline: Timeline::default(),
            first_unparsed: Vec::new(),
            rest: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, mut block: &[u8]) {
        if !self.rest.is_empty() {
            let end = memchr(b'\n', block);
            self.keep(&block[..end.unwrap_or(block.len())]);
            let Some(end) = end else { return };
            self.finish();
            block = &block[end + 1..];
        }
        let mut start = 0;
        for end in memchr_iter(b'\n', block) {
            self.line(&block[start..end]);
            start = end + 1;
        }
        self.keep(&block[start..]);
    }

    /// The last line may lack its end.
    pub(crate) fn finish(&mut self) {
        let mut line = mem::take(&mut self.rest);
        if !line.is_empty() {
            self.line(&line);
        }
        line.clear();
        self.rest = line;
    }

    pub(crate) fn parsed(&self) -> u64 {
        self.codes.iter().sum()
    }

    fn keep(&mut self, part: &[u8]) {
        self.rest
            .extend(part.iter().take(LONGEST_LINE - self.rest.len()));
    }

    fn line(&mut self, line: &[u8]) {
        self.lines += 1;
        if let Some(entry) = Entry::parse(&line[..line.len().min(LONGEST_LINE)]) {
            self.codes[usize::from(entry.code)] += 1;
            if let Some(class) = StatusClass::from_code(entry.code) {
                self.timeline.add(entry.time, class);
            }
        } else if self.first_unparsed.is_empty() {
            self.first_unparsed.extend(line.trim_ascii());
        }
    }
}
