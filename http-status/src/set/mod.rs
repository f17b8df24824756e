mod grammar;
mod iter;
mod operators;
mod pad;
mod text;

pub use self::{
    iter::{StatusSetIter, StatusSetRanges},
    text::ParseStatusSetError,
};
use crate::{facts::StatusClass, number::IntoCode};

/// A set of status codes, which can be any numbers from 100 to 999, registered or not.
///
/// Use it for a decision that comes down to a list of codes: the codes to accept, to retry, to cache or to alert on.
///
/// ```
/// use http_status::{Status, StatusSet};
///
/// /// What a client retries, unless its configuration says something else.
/// const RETRY: StatusSet = StatusSet::from_static("408, 425, 429, 500, 502-504");
///
/// assert!(RETRY.contains(Status::ServiceUnavailable));
/// assert!(RETRY.contains(429));
/// assert!(!RETRY.contains(501));
///
/// let alert: StatusSet = "5xx, 429".parse()?;
/// assert_eq!((alert - RETRY).to_string(), "501, 505-599");
/// # Ok::<(), http_status::ParseStatusSetError>(())
/// ```
///
/// A set takes every code that is [`IntoCode`]: a number, [`Status`](crate::Status), your own enums,
/// [`AnyStatus`](crate::AnyStatus), and an `http::StatusCode` with the feature `http`.
///
/// A set is a value of 120 bytes. It is `Copy`, needs no allocation, and can be a constant.
///
/// # As a string
///
/// [`FromStr`](core::str::FromStr) reads a set from a string such as `2xx, 404, 500-504`. Its items are separated by
/// commas:
///
/// - a code of three digits, such as `404`
/// - a class from `1xx` to `5xx`
/// - a range, such as `500-504`, which includes both codes
///
/// Items can overlap. White space around an item or around `-` has no meaning. An empty string is the empty set. Any
/// other string is an error, which names the item, its place, and what is expected.
///
/// [`Display`](core::fmt::Display) writes the shortest such string in ascending order.
///
/// ```
/// use http_status::StatusSet;
///
/// let set: StatusSet = "504, 4xx, 500-503, 410".parse()?;
/// assert_eq!(set.to_string(), "400-504");
///
/// let error = "2xx, 504-500".parse::<StatusSet>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`504-500` at byte 5: a range goes from a lower code to a higher one, as in `500-504`",
/// );
/// # Ok::<(), http_status::ParseStatusSetError>(())
/// ```
///
/// # Invalid codes
///
/// A set can contain every number that an `http::StatusCode` can hold. Numbers from 600 up are invalid status codes,
/// but clients do receive them. For example, some sites send 999 to link checkers. These numbers belong to no class.
///
/// A number below 100 or above 999 is never in a set. [`contains`](Self::contains) returns `false` for it, and
/// [`insert`](Self::insert), `collect` and `extend` leave it out. In a string, in a constant and in serialized data it
/// is an error.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StatusSet {
    /// One bit for each number from 100.
    words: [u64; WORDS],
}

const FIRST: u16 = 100;
const LAST: u16 = 999;
const WORDS: usize = ((LAST - FIRST) as usize).div_ceil(64);

impl StatusSet {
    /// The set without any code.
    pub const EMPTY: Self = Self { words: [0; WORDS] };

    /// Every code from 100 to 999.
    const ALL: Self = {
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
    /// Panics if the string is not a set, with the same message as [`ParseStatusSetError`].
    #[must_use]
    #[track_caller]
    pub const fn from_static(set: &'static str) -> Self {
        match grammar::parse(set) {
            Ok(codes) => codes,
            Err(wrong) => text::panic_with(set, wrong),
        }
    }

    /// Returns the set of these codes. Use it to build a constant from other constants.
    ///
    /// Use [`from_static`](Self::from_static) for numbers, and `collect` for codes that are known only at run time.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// # use http_status::Status;
    /// const RETRY: StatusSet =
    ///     StatusSet::of(&[Status::TooManyRequests.code(), Status::ServiceUnavailable.code()]);
    /// assert_eq!(RETRY.to_string(), "429, 503");
    /// ```
    ///
    /// # Panics
    ///
    /// Panics if a number is outside 100 to 999. In a constant, this is a compiler error:
    ///
    /// ```compile_fail
    /// # use http_status::StatusSet;
    /// const RETRY: StatusSet = StatusSet::of(&[429, 5003]);
    /// ```
    #[must_use]
    #[track_caller]
    pub const fn of(codes: &[u16]) -> Self {
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
    ///     StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    /// assert_eq!(ERRORS.to_string(), "400-599");
    /// ```
    #[must_use]
    pub const fn of_classes(classes: &[StatusClass]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < classes.len() {
            let first = classes[index] as u16 * 100;
            set.add_range(first, first + 99);
            index += 1;
        }
        set
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
        let index = index(code.into_code());
        let word = self.words.get(index / 64).copied().unwrap_or_default();
        word & (1 << (index % 64)) != 0
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

    const fn add(&mut self, code: u16) -> bool {
        let Some((word, bit)) = place(code) else {
            return false;
        };
        let is_new = self.words[word] & bit == 0;
        self.words[word] |= bit;
        is_new
    }

    /// Adds the codes from the first to the last.
    const fn add_range(&mut self, first: u16, last: u16) {
        let mut code = first;
        while code <= last {
            self.add(code);
            code += 1;
        }
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

/// Converts from a class to all numbers of the class.
impl From<StatusClass> for StatusSet {
    fn from(class: StatusClass) -> Self {
        Self::of_classes(&[class])
    }
}

/// The index of the word that a number is in, and its bit in that word. It is `None` outside 100 to 999.
const fn place(code: u16) -> Option<(usize, u64)> {
    if FIRST <= code && code <= LAST {
        let index = index(code);
        Some((index / 64, 1 << (index % 64)))
    } else {
        None
    }
}

const fn index(code: u16) -> usize {
    (code as usize).wrapping_sub(FIRST as usize)
}
