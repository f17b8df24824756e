use core::{cmp::Ordering, iter::FusedIterator, ops::RangeInclusive};

use super::status_set::StatusSet;
use crate::number::IntoCode;

impl StatusSet {
    /// Returns the codes of the set as numbers, in ascending order.
    ///
    /// ```
    /// # use http_status::{Status, StatusSet};
    /// let set: StatusSet = "3xx".parse()?;
    /// assert!(set.iter().filter_map(Status::from_code).all(Status::is_redirection));
    /// # Ok::<(), http_status::ParseStatusSetError>(())
    /// ```
    #[must_use]
    pub const fn iter(&self) -> StatusSetIter {
        StatusSetIter::new(*self)
    }

    /// Returns the runs of adjacent codes, in ascending order.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// let set: StatusSet = "404, 5xx, 405".parse()?;
    /// assert!(set.ranges().eq([404..=405, 500..=599]));
    /// # Ok::<(), http_status::ParseStatusSetError>(())
    /// ```
    #[must_use]
    #[doc(alias = "range")]
    pub const fn ranges(&self) -> StatusSetRanges {
        StatusSetRanges::new(*self)
    }
}

/// The codes of a [`StatusSet`] as numbers, ascending. See [`StatusSet::iter`].
#[derive(Clone, Debug)]
pub struct StatusSetIter {
    /// The codes that are still to come.
    rest: StatusSet,
}

impl StatusSetIter {
    pub(super) const fn new(set: StatusSet) -> Self {
        Self { rest: set }
    }

    /// Removes the code of this bit from the rest, and returns it.
    fn take(&mut self, word: usize, bit: u32) -> Option<u16> {
        let words = &mut self.rest.words;
        words[word] &= !(1 << bit);
        let index = 64 * word + bit as usize;
        u16::try_from(100 + index).ok()
    }
}

impl Iterator for StatusSetIter {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let words = self.rest.words;
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
        let words = self.rest.words;
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

/// The runs of adjacent codes of a [`StatusSet`], in ascending order. See [`StatusSet::ranges`].
#[derive(Clone, Debug)]
pub struct StatusSetRanges {
    /// The codes that are still to come.
    rest: StatusSetIter,
}

impl StatusSetRanges {
    pub(super) const fn new(set: StatusSet) -> Self {
        Self {
            rest: StatusSetIter::new(set),
        }
    }
}

impl Iterator for StatusSetRanges {
    type Item = RangeInclusive<u16>;

    fn next(&mut self) -> Option<RangeInclusive<u16>> {
        let first = self.rest.next()?;
        let mut last = first;
        while self.rest.rest.remove(last + 1) {
            last += 1;
        }
        Some(first..=last)
    }
}

impl FusedIterator for StatusSetRanges {}

/// Leaves out numbers outside 100 to 999.
impl<T: IntoCode> Extend<T> for StatusSet {
    fn extend<I: IntoIterator<Item = T>>(&mut self, codes: I) {
        for code in codes {
            self.insert(code);
        }
    }
}

/// Leaves out numbers outside 100 to 999.
///
/// ```
/// use http_status::StatusSet;
///
/// let set: StatusSet = [301, 308].into_iter().collect();
/// assert_eq!(set.to_string(), "301, 308");
/// ```
impl<T: IntoCode> FromIterator<T> for StatusSet {
    fn from_iter<I: IntoIterator<Item = T>>(codes: I) -> Self {
        let mut set = Self::EMPTY;
        set.extend(codes);
        set
    }
}

/// Compares the codes in ascending order, as a `BTreeSet` does.
///
/// ```
/// use http_status::StatusSet;
///
/// assert!(StatusSet::from_static("200") < StatusSet::from_static("404"));
/// assert!(StatusSet::from_static("404") < StatusSet::from_static("404, 410"));
/// ```
impl Ord for StatusSet {
    fn cmp(&self, other: &Self) -> Ordering {
        self.iter().cmp(other.iter())
    }
}

impl PartialOrd for StatusSet {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
