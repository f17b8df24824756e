use core::iter::FusedIterator;

use super::StatusSet;

/// The codes of a [`StatusSet`] as numbers, ascending: see [`StatusSet::iter`].
#[derive(Clone, Debug)]
pub struct StatusSetIter {
    /// The codes that are still to come.
    rest: StatusSet,
}

impl StatusSetIter {
    pub(super) const fn new(set: StatusSet) -> Self {
        Self { rest: set }
    }

    /// Takes the code that this bit stands for out of the rest.
    fn take(&mut self, word: usize, bit: u32) -> Option<u16> {
        let StatusSet(words) = &mut self.rest;
        words[word] &= !(1 << bit);
        let index = 64 * word + bit as usize;
        u16::try_from(100 + index).ok()
    }
}

impl Iterator for StatusSetIter {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let StatusSet(words) = self.rest;
        let first = words.iter().position(|word| *word != 0)?;
        self.take(first, words[first].trailing_zeros())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.rest.len();
        (len, Some(len))
    }
}

impl DoubleEndedIterator for StatusSetIter {
    fn next_back(&mut self) -> Option<u16> {
        let StatusSet(words) = self.rest;
        let last = words.iter().rposition(|word| *word != 0)?;
        self.take(last, words[last].ilog2())
    }
}

impl ExactSizeIterator for StatusSetIter {}

impl FusedIterator for StatusSetIter {}

impl IntoIterator for StatusSet {
    type Item = u16;
    type IntoIter = StatusSetIter;

    fn into_iter(self) -> StatusSetIter {
        self.iter()
    }
}

impl IntoIterator for &StatusSet {
    type Item = u16;
    type IntoIter = StatusSetIter;

    fn into_iter(self) -> StatusSetIter {
        self.iter()
    }
}

/// Numbers outside 100 to 599 are left out.
impl<T: Into<u16>> Extend<T> for StatusSet {
    fn extend<I: IntoIterator<Item = T>>(&mut self, codes: I) {
        for code in codes {
            self.insert(code);
        }
    }
}

/// Numbers outside 100 to 599 are left out.
///
/// ```
/// use http_status::{Cacheability, Status, StatusSet};
///
/// let cacheable: StatusSet =
///     Status::ALL.iter().copied().filter(|status| status.cacheability() == Cacheability::Heuristic).collect();
/// assert!(cacheable.contains(Status::Gone));
/// ```
impl<T: Into<u16>> FromIterator<T> for StatusSet {
    fn from_iter<I: IntoIterator<Item = T>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(codes);
        set
    }
}
