mod grammar;
mod iter;
mod operators;
#[cfg(feature = "serde")]
mod serde;
mod text;

pub use self::{iter::StatusSetIter, text::ParseStatusSetError};
use crate::StatusClass;

/// A set of status codes: any of the numbers from 100 to 599, registered or not.
///
/// It is for decisions that are lists: what a client accepts or retries, what a cache stores, what an alert counts. The
/// set is a value of 64 bytes, which needs no allocation and can be a constant. [`contains`](Self::contains) costs a few
/// instructions, and takes a [`Status`], an enum of your own, an `http::StatusCode` or a `u16`; write a literal
/// with its type, `404_u16`.
///
/// [`Status`]: crate::Status
///
/// ```
/// use http_status::{Status, StatusClass, StatusSet};
///
/// /// What a download accepts.
/// const ACCEPT: StatusSet = StatusSet::of_classes(&[StatusClass::Successful]).union(StatusSet::of(&[304]));
/// /// What a client sends again.
/// const RETRY: StatusSet =
///     StatusSet::of(&[Status::TooManyRequests.code(), Status::BadGateway.code(), Status::ServiceUnavailable.code()]);
///
/// assert!(ACCEPT.contains(Status::NotModified));
/// assert!(ACCEPT.contains(299_u16));
/// assert!(RETRY.contains(Status::ServiceUnavailable));
/// assert!(!RETRY.contains(Status::InternalServerError));
/// ```
///
/// # As text
///
/// A configuration has the set as text, such as `2xx, 404, 500-504`, which [`FromStr`](core::str::FromStr) reads and
/// [`Display`](core::fmt::Display) writes:
///
/// - a code of three digits, `404`;
/// - a class, `2xx` or `2XX`;
/// - a range from one code to another, `500-504`, both of them included.
///
/// Items are separated by commas and can overlap; ASCII white space around items and around `-` has no meaning. The
/// empty text is the empty set. Any other text is refused with a [`ParseStatusSetError`], which says what is wrong and
/// where.
///
/// `Display` writes the shortest such text, in ascending order: one item for each run of adjacent numbers. The item is a
/// code, a class if the run is exactly that class, or else a range.
///
/// ```
/// use http_status::{Status, StatusSet};
///
/// /// The line of a configuration that says what an alert counts.
/// let alert: StatusSet = "5xx, 429, 408".parse()?;
/// assert!(alert.contains(Status::BadGateway));
/// assert_eq!(alert.to_string(), "408, 429, 5xx");
///
/// let without_503 = alert - StatusSet::of(&[503]);
/// assert_eq!(without_503.to_string(), "408, 429, 500-502, 504-599");
///
/// let error = "2xx, 504-500".parse::<StatusSet>().unwrap_err();
/// assert_eq!(error.to_string(), "`504-500` at byte 5: a range goes from a lower code to a higher one, as `500-504`");
/// # Ok::<(), http_status::ParseStatusSetError>(())
/// ```
///
/// # Numbers that are no status codes
///
/// A set never has a number below 100 or above 599: [`contains`](Self::contains) is false for it, and
/// [`insert`](Self::insert), `collect` and `extend` leave it out. In a text, in a constant and in what `serde` reads, such
/// a number is an error.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct StatusSet([u64; 8]);

impl StatusSet {
    /// The set without any code.
    pub const EMPTY: Self = Self([0; 8]);

    /// The set of these codes, for constants. Codes known only at run time can be collected, or parsed.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// # use http_status::Status;
    /// const RETRY: StatusSet = StatusSet::of(&[429, Status::ServiceUnavailable.code()]);
    /// assert_eq!(RETRY.to_string(), "429, 503");
    /// ```
    ///
    /// A number outside 100 to 599 does not compile:
    ///
    /// ```compile_fail
    /// # use http_status::StatusSet;
    /// const RETRY: StatusSet = StatusSet::of(&[429, 5003]);
    /// ```
    ///
    /// # Panics
    ///
    /// If a number is outside 100 to 599, which in a constant is an error of the compiler.
    #[must_use]
    #[track_caller]
    pub const fn of(codes: &[u16]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < codes.len() {
            assert!(
                place(codes[index]).is_some(),
                "a status code is a number from 100 to 599"
            );
            set.add(codes[index]);
            index += 1;
        }
        set
    }

    /// The set of all numbers of these classes, assigned or not.
    ///
    /// ```
    /// # use http_status::{StatusClass, StatusSet};
    /// const ERRORS: StatusSet = StatusSet::of_classes(&[StatusClass::ClientError, StatusClass::ServerError]);
    /// assert_eq!(ERRORS.to_string(), "400-599");
    /// ```
    #[must_use]
    pub const fn of_classes(classes: &[StatusClass]) -> Self {
        let mut set = Self::EMPTY;
        let mut index = 0;
        while index < classes.len() {
            let mut code = classes[index] as u16 * 100;
            let next_class = code + 100;
            while code < next_class {
                set.add(code);
                code += 1;
            }
            index += 1;
        }
        set
    }

    /// Whether the code is in the set; false for any number outside 100 to 599.
    ///
    /// ```
    /// # use http_status::{Status, StatusSet};
    /// let set = StatusSet::of(&[404, 410]);
    /// assert!(set.contains(Status::Gone));
    /// assert!(!set.contains(0_u16));
    /// ```
    #[must_use]
    #[inline]
    pub fn contains(&self, code: impl Into<u16>) -> bool {
        // Fewer instructions than by `place`: no number from 600 on has its bit set.
        let index = index(code.into());
        let word = self.0.get(index / 64).copied().unwrap_or_default();
        word & (1 << (index % 64)) != 0
    }

    /// Adds a code, and returns whether the set has changed: false if it had the code already, and for a number outside
    /// 100 to 599, which is left out.
    ///
    /// ```
    /// # use http_status::{Status, StatusSet};
    /// let mut set = StatusSet::EMPTY;
    /// assert!(set.insert(Status::NotFound));
    /// assert!(!set.insert(404_u16));
    /// assert!(!set.insert(600_u16));
    /// assert_eq!(set.len(), 1);
    /// ```
    pub fn insert(&mut self, code: impl Into<u16>) -> bool {
        self.add(code.into())
    }

    const fn add(&mut self, code: u16) -> bool {
        let Some((word, bit)) = place(code) else {
            return false;
        };
        let is_new = self.0[word] & bit == 0;
        self.0[word] |= bit;
        is_new
    }

    /// Removes a code, and returns whether the set had it.
    pub fn remove(&mut self, code: impl Into<u16>) -> bool {
        let Some((word, bit)) = place(code.into()) else {
            return false;
        };
        let was_there = self.0[word] & bit != 0;
        self.0[word] &= !bit;
        was_there
    }

    /// Whether the set has no code.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(*self, Self::EMPTY)
    }

    /// How many codes the set has, from 0 to 500.
    #[must_use]
    pub const fn len(&self) -> usize {
        let mut len = 0;
        let mut word = 0;
        while word < self.0.len() {
            len += self.0[word].count_ones() as usize;
            word += 1;
        }
        len
    }

    /// The codes of the set as numbers, ascending.
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
}

/// The set of these codes; numbers outside 100 to 599 are left out, as when they are collected.
impl<T: Into<u16>, const N: usize> From<[T; N]> for StatusSet {
    fn from(codes: [T; N]) -> Self {
        codes.into_iter().collect()
    }
}

/// All numbers of the class.
impl From<StatusClass> for StatusSet {
    fn from(class: StatusClass) -> Self {
        Self::of_classes(&[class])
    }
}

/// The word of a number, and its bit there; `None` outside 100 to 599.
const fn place(code: u16) -> Option<(usize, u64)> {
    match index(code) {
        index @ ..500 => Some((index / 64, 1 << (index % 64))),
        _ => None,
    }
}

const fn index(code: u16) -> usize {
    (code as usize).wrapping_sub(100)
}
