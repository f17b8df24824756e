use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not, Sub, SubAssign};

use super::status_set::{StatusSet, WORDS};

impl StatusSet {
    /// Returns the codes that are in either set, as `|` does.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.words[word] |= other.words[word];
            word += 1;
        }
        self
    }

    /// Returns the codes that are in both sets, as `&` does.
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.words[word] &= other.words[word];
            word += 1;
        }
        self
    }

    /// Returns whether the sets share no code.
    #[must_use]
    pub const fn is_disjoint(&self, other: &Self) -> bool {
        self.intersection(*other).is_empty()
    }

    /// Returns whether all codes of this set are in the other one.
    #[must_use]
    pub const fn is_subset(&self, other: &Self) -> bool {
        self.difference(*other).is_empty()
    }

    /// Returns the codes that are in this set and not in the other one, as `-` does.
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < WORDS {
            self.words[word] &= !other.words[word];
            word += 1;
        }
        self
    }

    /// Returns all numbers from 100 to 999 that are not in the set, as `!` does.
    ///
    /// The invalid codes from 600 are among them. Use `&` with the set `100-599` to leave them out.
    ///
    /// ```
    /// # use http_status::StatusSet;
    /// const NO_SUCCESS: StatusSet = StatusSet::from_static("2xx").complement();
    /// assert_eq!(NO_SUCCESS.to_string(), "1xx, 300-999");
    /// ```
    #[must_use]
    pub const fn complement(self) -> Self {
        Self::ALL.difference(self)
    }
}

macro_rules! operators {
    ($($operator:ident $operate:ident $assign:ident $operate_and_assign:ident = $method:ident,)*) => {$(
        #[doc = concat!("As [`", stringify!($method), "`](Self::", stringify!($method), ").")]
        impl $operator for StatusSet {
            type Output = Self;

            fn $operate(self, other: Self) -> Self {
                self.$method(other)
            }
        }

        #[doc = concat!("As [`", stringify!($method), "`](Self::", stringify!($method), ").")]
        impl $assign for StatusSet {
            fn $operate_and_assign(&mut self, other: Self) {
                *self = self.$method(other);
            }
        }
    )*};
}

operators! {
    BitOr bitor BitOrAssign bitor_assign = union,
    BitAnd bitand BitAndAssign bitand_assign = intersection,
    Sub sub SubAssign sub_assign = difference,
}

/// As [`complement`](Self::complement).
impl Not for StatusSet {
    type Output = Self;

    fn not(self) -> Self {
        self.complement()
    }
}
