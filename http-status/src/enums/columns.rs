use core::fmt::{self, Formatter};

/// Fills a column of a generated table up to a power of two, which is never below the number of rows. A masked index then
/// needs no check.
#[must_use]
pub const fn fill_column<T: Copy, const ROWS: usize, const WIDTH: usize>(
    rows: [T; ROWS],
) -> [T; WIDTH] {
    let mut column = [rows[0]; WIDTH];
    if let Some(start) = column.first_chunk_mut() {
        *start = rows;
    }
    column
}

/// Writes a string with the width and precision that the caller asks for.
///
/// Usually neither is asked for, and `Formatter::pad` would be slower even then.
#[doc(hidden)]
#[inline]
pub fn write(f: &mut Formatter<'_>, string: &str) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        f.write_str(string)
    } else {
        f.pad(string)
    }
}
