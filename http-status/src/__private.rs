//! What the generated code calls, and nobody else.

pub use crate::spec::Parts;

pub trait Sealed {}

/// A column of a generated table: one value a row, filled up to a power of two, so that a masked index needs no check.
#[must_use]
pub const fn column<T: Copy, const ROWS: usize, const WIDTH: usize>(rows: [T; ROWS]) -> [T; WIDTH] {
    let mut column = [rows[0]; WIDTH];
    let mut row = 0;
    while row < ROWS {
        column[row] = rows[row];
        row += 1;
    }
    column
}

#[doc(hidden)]
#[macro_export]
macro_rules! __option {
    () => {
        ::core::option::Option::None
    };
    ($value:expr) => {
        ::core::option::Option::Some($value)
    };
}
