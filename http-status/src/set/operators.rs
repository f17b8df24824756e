use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not, Sub, SubAssign};

use super::StatusSet;
use crate::StatusClass;

impl StatusSet {
    /// What is in either set, as `|`.
    #[must_use]
    pub const fn union(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < self.0.len() {
            self.0[word] |= other.0[word];
            word += 1;
        }
        self
    }

    /// What is in both sets, as `&`.
    #[must_use]
    pub const fn intersection(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < self.0.len() {
            self.0[word] &= other.0[word];
            word += 1;
        }
        self
    }

    /// Whether the sets share no code.
    #[must_use]
    pub const fn is_disjoint(&self, other: &Self) -> bool {
        self.intersection(*other).is_empty()
    }

    /// Whether all codes of this set are in the other one.
    #[must_use]
    pub const fn is_subset(&self, other: &Self) -> bool {
        self.difference(*other).is_empty()
    }

    /// What is in this set and not in the other one, as `-`.
    #[must_use]
    pub const fn difference(mut self, other: Self) -> Self {
        let mut word = 0;
        while word < self.0.len() {
            self.0[word] &= !other.0[word];
            word += 1;
        }
        self
    }

    /// All numbers from 100 to 599 that are not in the set, as `!`.
    ///
    /// ```
    /// # use http_status::{StatusClass, StatusSet};
    /// const NO_SUCCESS: StatusSet = StatusSet::of_classes(&[StatusClass::Successful]).complement();
    /// assert_eq!(NO_SUCCESS.to_string(), "1xx, 300-599");
    /// ```
    #[must_use]
    pub const fn complement(self) -> Self {
        const ALL: StatusSet = StatusSet::of_classes(StatusClass::ALL);
        ALL.difference(self)
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
