use core::{
    ops::{Bound, RangeBounds},
    str::FromStr,
};

use super::{
    error::{self, ParseStatusSetError},
    grammar::{WrongItem, parse_item, split_item},
};
use crate::{facts::StatusClass, number::IntoCode};

/// A set of status codes, which can be any numbers from 100 to 999, registered or not.
///
/// Use it for a decision that comes down to a list of codes: the codes to accept, to retry, to cache or to alert on.
///
/// ```
/// use http_status::{Status, StatusSet};
///
/// const ACCEPT: StatusSet = StatusSet::from_static("2xx, 304, 404");
/// assert!(ACCEPT.contains(Status::NotModified));
/// assert!(ACCEPT.contains(404));
/// assert!(!ACCEPT.contains(410));
///
/// let mut retry = StatusSet::TRANSIENT;
/// retry.insert(529);
///
/// let alert: StatusSet = "5xx, 429".parse()?;
/// assert_eq!((alert - retry).to_string(), "501, 505-528, 530-599");
/// # Ok::<(), http_status::ParseStatusSetError>(())
/// ```
///
/// A set takes every code that is [`IntoCode`]: a number, [`Status`](crate::Status), your own enums,
/// [`AnyStatus`](crate::AnyStatus), and an `http::StatusCode` with the feature `http`.
///
/// A set is a value of 120 bytes. It is `Copy`, needs no allocation, and can be a constant. Sets have the order of a
/// `BTreeSet` of their codes, and can be keys of a `BTreeMap`.
///
/// # As a string
///
/// [`FromStr`] reads a set from a string such as `2xx, 404, 500-504`. Its items are separated by commas:
///
/// - a code of three digits, such as `404`
/// - a class from `1xx` to `5xx`, also in capital letters
/// - a range, such as `500-504` or `500..=504`, which includes both codes
///
/// Items can overlap. White space around an item, around `-` and around `..=` has no meaning. An empty string is the
/// empty set. Any other string is an error, which names the item, its place, and what is expected. If you keep a syntax
/// of your own, use [`from_range`](Self::from_range) for its ranges.
///
/// [`Display`](core::fmt::Display) writes the shortest such string in ascending order.
///
/// ```
/// use http_status::StatusSet;
///
/// let set: StatusSet = "504, 4xx, 500..=503, 410".parse()?;
/// assert_eq!(set.to_string(), "400-504");
///
/// let error = "2xx, 500..600".parse::<StatusSet>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`500..600` at byte 5: `..` leaves out the last code, and a range here includes it; write `500-599`",
/// );
/// # Ok::<(), http_status::ParseStatusSetError>(())
/// ```
///
/// # Invalid codes
///
/// A set can contain every number that an `http::StatusCode` can hold. Numbers from 600 up are invalid status codes,
/// but clients do receive them. For example, some sites send 999 to link checkers. These numbers belong to no class, so
/// `5xx` is 500 to 599. An [`AnyStatus`](crate::AnyStatus) of such a number counts as a server error and is still not
/// in `5xx`.
///
/// A number below 100 or above 999 is never in a set. [`contains`](Self::contains) returns `false` for it, and
/// [`insert`](Self::insert), `collect` and `extend` leave it out. In a string, in a constant and in serialized data it
/// is an error.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StatusSet {
    /// One bit for each number from 100.
    pub(super) words: [u64; WORDS],
}

const FIRST: u16 = 100;
const LAST: u16 = 999;
const CODES: usize = (LAST - FIRST + 1) as usize;
pub(super) const WORDS: usize = CODES.div_ceil(64);

impl StatusSet {
    /// The set without any code.
    pub const EMPTY: Self = Self { words: [0; WORDS] };

    /// The codes that clients retry most often: 408, 425, 429, 500, 502, 503 and 504.
    ///
    /// The retry lists of HTTP clients have these codes in common, and differ in others. No RFC has such a list. Add the
    /// codes that your servers send, such as those of a CDN. [`Status::retry`](crate::Status::retry) returns what the
    /// RFCs say about a single code.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// assert_eq!(StatusSet::TRANSIENT.to_string(), "408, 425, 429, 500, 502-504");
    ///
    /// const RETRY: StatusSet =
    ///     StatusSet::TRANSIENT.union(StatusSet::from_static("520-524, 529"));
    /// assert!(RETRY.contains(522));
    /// ```
    #[doc(alias("retry", "retryable"))]
    pub const TRANSIENT: Self = Self::from_static("408, 425, 429, 500, 502-504");

    /// Every code from 100 to 999.
    pub(super) const ALL: Self = {
        let mut all = Self::EMPTY;
        all.add_range(FIRST, LAST);
        all
    };

    /// Returns the set for a string literal. Use it for constants.
    ///
    /// The compiler checks a constant, and its error shows the item that is wrong. Use
    /// [`parse`](str::parse) for a string that is known only at run time.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// const ACCEPT: StatusSet = StatusSet::from_static("2xx, 304");
    /// assert!(ACCEPT.contains(304));
    /// ```
    ///
    /// This does not compile:
    ///
    /// ```compile_fail
    /// # use http_status::StatusSet;
    /// const ACCEPT: StatusSet = StatusSet::from_static("2xx, 30");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if the string is not a set, with the message of [`ParseStatusSetError`], which here leaves out the place.
    #[must_use]
    #[track_caller]
    pub const fn from_static(set: &'static str) -> Self {
        match Self::parse(set) {
            Ok(codes) => codes,
            Err(wrong) => error::panic_with(wrong),
        }
    }

    /// Returns whether the code is in the set.
    ///
    /// Returns `false` for every number outside 100 to 999.
    ///
    /// ```
    /// # use http_status::{Status, StatusSet};
    /// const SET: StatusSet = StatusSet::from_static("404, 410");
    /// assert!(SET.contains(Status::Gone));
    /// assert!(SET.contains(404));
    /// assert!(!SET.contains(0));
    /// ```
    #[must_use]
    #[inline]
    pub fn contains(&self, code: impl IntoCode) -> bool {
        // This takes fewer instructions than `place`, and no number from 1000 on has its bit set.
        let index = bit_index(code.into_code());
        let word = self.words.get(index / 64).copied().unwrap_or_default();
        word & (1 << (index % 64)) != 0
    }

    /// Returns the lowest code of the set that is not below a number from 100 on, in a constant.
    #[cfg(feature = "http")]
    pub(crate) const fn next_from(&self, mut code: u16) -> Option<u16> {
        while code <= LAST {
            let index = code - FIRST;
            let bits = self.words[(index / 64) as usize] >> (index % 64);
            if bits & 1 == 1 {
                return Some(code);
            }
            // A word without further codes is skipped, or the compiler would take a step for each number.
            code += if bits == 0 { 64 - index % 64 } else { 1 };
        }
        None
    }

    /// Adds a code, and returns whether the set has changed.
    ///
    /// Returns `false` if the set already had the code. A number outside 100 to 999 is not added, and the result is
    /// `false` too.
    ///
    /// ```
    /// # use http_status::{Status, StatusSet};
    /// let mut set = StatusSet::EMPTY;
    /// assert!(set.insert(Status::NotFound));
    /// assert!(!set.insert(404));
    /// assert!(!set.insert(1000));
    /// assert_eq!(set.len(), 1);
    /// ```
    pub fn insert(&mut self, code: impl IntoCode) -> bool {
        self.add(code.into_code())
    }

    /// Removes a code, and returns whether the set had it.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// let mut set: StatusSet = "404".parse()?;
    /// assert!(set.remove(404));
    /// assert!(!set.remove(404));
    /// # Ok::<(), http_status::ParseStatusSetError>(())
    /// ```
    pub fn remove(&mut self, code: impl IntoCode) -> bool {
        let Some((word, bit)) = place(code.into_code()) else {
            return false;
        };
        let was_there = self.words[word] & bit != 0;
        self.words[word] &= !bit;
        was_there
    }

    /// Returns whether the set has no code.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(*self, Self::EMPTY)
    }

    /// Returns how many codes the set has, from 0 to 900.
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut len = 0;
        let mut word = 0;
        while word < WORDS {
            len += self.words[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    /// Returns the set of these codes. Use it to build a constant from other constants.
    ///
    /// Use [`from_static`](Self::from_static) for numbers, and `collect` for codes that are known only at run time.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// # use http_status::Status;
    /// const RETRY: StatusSet =
    ///     StatusSet::from_codes(&[Status::TooManyRequests.code(), Status::ServiceUnavailable.code()]);
    /// assert_eq!(RETRY.to_string(), "429, 503");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if a number is outside 100 to 999. In a constant, this is a compiler error:
    ///
    /// ```compile_fail
    /// # use http_status::StatusSet;
    /// const RETRY: StatusSet = StatusSet::from_codes(&[429, 5003]);
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn from_codes(codes: &[u16]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < codes.len() {
            assert!(
                place(codes[index]).is_some(),
                "a status code is a number from 100 to 999"
            );
            set.add(codes[index]);
            index += 1;
        }
        set
    }

    /// Returns the set of all numbers of these classes, assigned or not.
    ///
    /// ```
    /// # use http_status::{StatusClass, StatusSet};
    /// const ERRORS: StatusSet =
    ///     StatusSet::from_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    /// assert_eq!(ERRORS.to_string(), "400-599");
    /// ```
    #[must_use]
    pub const fn from_classes(classes: &[StatusClass]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < classes.len() {
            let codes = classes[index].codes();
            set.add_range(*codes.start(), *codes.end());
            index += 1;
        }
        set
    }

    /// Returns the set of the codes in a range, or `None` if a bound is outside 100 to 999.
    ///
    /// Use it if your configuration writes ranges in another way than [`FromStr`] reads them. A range without a start begins
    /// at 100, and one without an end goes on to 999. `500..1000` is allowed, since 999 is its last code. A range without
    /// codes is the empty set.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// assert_eq!(StatusSet::from_range(500..=504), Some(StatusSet::from_static("500-504")));
    /// assert_eq!(StatusSet::from_range(500..600), Some(StatusSet::from_static("5xx")));
    /// assert_eq!(StatusSet::from_range(600..), Some(StatusSet::from_static("600-999")));
    /// assert_eq!(StatusSet::from_range(500..=1000), None);
    /// ```
    #[must_use]
    pub fn from_range(codes: impl RangeBounds<u16>) -> Option<Self> {
        let first = match codes.start_bound() {
            Bound::Included(first) if is_code(*first) => *first,
            Bound::Excluded(before) if (FIRST - 1..=LAST).contains(before) => before + 1,
            Bound::Unbounded => FIRST,
            _ => return None,
        };
        let last = match codes.end_bound() {
            Bound::Included(last) if is_code(*last) => *last,
            Bound::Excluded(after) if (FIRST..=LAST + 1).contains(after) => after - 1,
            Bound::Unbounded => LAST,
            _ => return None,
        };
        let mut set = Self::EMPTY;
        if first <= last {
            set.add_range(first, last);
        }
        Some(set)
    }

    /// Reads a set, or returns the first item that is wrong.
    const fn parse(set: &str) -> Result<Self, WrongItem<'_>> {
        let mut codes = Self::EMPTY;
        let mut rest = Some(set.as_bytes());
        if set.trim_ascii().is_empty() {
            return Ok(codes);
        }
        while let Some(items) = rest {
            let (untrimmed, after) = split_item(items);
            let item = untrimmed.trim_ascii();
            match parse_item(item) {
                Ok((first, last)) => codes.add_range(first, last),
                Err(error) => {
                    let spaces = untrimmed.len() - untrimmed.trim_ascii_start().len();
                    let start = set.len() - items.len() + spaces;
                    return Err(WrongItem { item, start, error });
                }
            }
            rest = after;
        }
        Ok(codes)
    }

    /// Does what [`insert`](Self::insert) does, in constants too.
    const fn add(&mut self, code: u16) -> bool {
        let Some((word, bit)) = place(code) else {
            return false;
        };
        let is_new = self.words[word] & bit == 0;
        self.words[word] |= bit;
        is_new
    }

    /// Adds the codes from the first to the last, which are from 100 to 999.
    ///
    /// It takes a step for each word and not for each code, since a string can have many ranges.
    const fn add_range(&mut self, first: u16, last: u16) {
        let first_bit = bit_index(first);
        let last_bit = bit_index(last);
        let mut word = first_bit / 64;
        let mut bits = u64::MAX << (first_bit % 64);
        while word < last_bit / 64 {
            self.words[word] |= bits;
            word += 1;
            bits = u64::MAX;
        }
        self.words[word] |= bits & (u64::MAX >> (63 - last_bit % 64));
    }
}

/// Reads a string such as `2xx, 404, 500-504`. See [As a string](Self#as-a-string).
impl FromStr for StatusSet {
    type Err = ParseStatusSetError;

    fn from_str(set: &str) -> Result<Self, ParseStatusSetError> {
        Self::parse(set).map_err(ParseStatusSetError::new)
    }
}

/// Converts from a class to all numbers of the class.
impl From<StatusClass> for StatusSet {
    fn from(class: StatusClass) -> Self {
        Self::from_classes(&[class])
    }
}

/// Returns the index of the word that a number is in, and its bit in that word. It is `None` outside 100 to 999.
const fn place(code: u16) -> Option<(usize, u64)> {
    if is_code(code) {
        let index = bit_index(code);
        Some((index / 64, 1 << (index % 64)))
    } else {
        None
    }
}

const fn is_code(code: u16) -> bool {
    FIRST <= code && code <= LAST
}

/// Returns the index of the bit of a number. A number below 100 wraps to an index that is in no word.
const fn bit_index(code: u16) -> usize {
    (code as usize).wrapping_sub(FIRST as usize)
}
