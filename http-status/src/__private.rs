//! What the generated code calls, and nobody else.

use core::fmt::{self, Formatter};

#[cfg(feature = "axum")]
pub use ::axum_core;
#[cfg(feature = "http")]
pub use ::http;
#[cfg(feature = "http02")]
pub use ::http02;
#[cfg(feature = "hyper")]
pub use ::hyper;
#[cfg(feature = "serde")]
pub use ::serde_core;

#[cfg(feature = "http")]
pub use crate::http::missing_fields;
#[cfg(feature = "serde")]
pub use crate::serde::StatusVisitor;
pub use crate::spec::Parts;
use crate::{
    Field, ParseStatusError, Permanence, Redirect, RedirectMethod, Requirement, Spec,
    UnknownStatus, spec::unless_empty,
};

#[diagnostic::on_unimplemented(
    message = "only `#[http_status::status_codes(...)]` implements `StatusEnum`"
)]
pub trait Sealed {}

#[must_use]
pub const fn spec(parts: &'static Parts) -> Spec {
    Spec(parts)
}

#[must_use]
pub const fn redirect(method: RedirectMethod, permanence: Permanence) -> Redirect {
    Redirect { method, permanence }
}

#[must_use]
pub const fn field(name: &'static str, requirement: Requirement, condition: &'static str) -> Field {
    Field {
        name,
        requirement,
        condition: unless_empty(condition),
    }
}

#[must_use]
#[cold]
pub const fn unknown(code: u16) -> UnknownStatus {
    UnknownStatus(code)
}

/// Why a text is not a status, once it has been found to be none.
#[must_use]
#[cold]
pub const fn no_status(text: &[u8]) -> ParseStatusError {
    match *text {
        [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] => {
            let digits = [a - b'0', b - b'0', c - b'0'];
            ParseStatusError::Unknown(unknown(
                digits[0] as u16 * 100 + digits[1] as u16 * 10 + digits[2] as u16,
            ))
        }
        _ => ParseStatusError::NotThreeDigits,
    }
}

/// A column of a generated table: one value a row, filled up to a power of two, so that a masked index needs no check.
#[must_use]
pub const fn column<T: Copy, const ROWS: usize, const WIDTH: usize>(rows: [T; ROWS]) -> [T; WIDTH] {
    let mut column = [rows[0]; WIDTH];
    if let Some(start) = column.first_chunk_mut() {
        *start = rows;
    }
    column
}

/// `Formatter::pad` is no shorter where there is nothing to pad.
#[inline]
pub fn write(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        f.write_str(text)
    } else {
        f.pad(text)
    }
}

/// The number of three digits, less 100; of anything else, a number above 499. The first byte needs no check: with two
/// digits behind it, only `1` to `5` make a number from 100 to 599.
#[must_use]
#[inline]
pub const fn index(code: &[u8]) -> usize {
    let [a, b, c] = *code else { return usize::MAX };
    let digits = u16::from_le_bytes([b, c]) as u32 ^ 0x3030;
    // Both at once: if a byte is above 9, its upper half is not 0, or is not after 6 is added.
    if (digits | (digits + 0x0606)) & 0xF0F0 != 0 {
        return usize::MAX;
    }
    // The middle byte of the product is ten times the first of them plus the second.
    let last_two = ((digits * 0x0A01) >> 8) & 0xFF;
    (a as usize * 100 + last_two as usize).wrapping_sub(b'1' as usize * 100)
}

/// The slow way to a phrase, for one that is not written as in the table: by its letters and digits, ASCII case aside.
/// The phrase goes first, in the registers where `from_reason` has it.
pub fn find<S: Copy>(reason: &str, phrases: &[(&str, S)]) -> Option<S> {
    fn letters(text: &str) -> impl Iterator<Item = u8> {
        text.bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|letter| letter.to_ascii_lowercase())
    }
    phrases
        .iter()
        .find(|(phrase, _)| letters(phrase).eq(letters(reason)))
        .map(|(_, status)| *status)
}

/// Labels items with the feature that they need, on docs.rs. In the crate of a user, the label would not compile.
#[cfg(all(doc, docsrs))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_feature {
    ($feature:literal $($item:item)*) => {
        $(#[doc(cfg(feature = $feature))] $item)*
    };
}
#[cfg(not(all(doc, docsrs)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_feature {
    ($feature:literal $($item:item)*) => {
        $($item)*
    };
}

/// A unit struct or a constant of the user with the name of a parameter would turn that into a pattern, and actix-web makes
/// such a struct of each handler. A function of the name does not.
pub mod names {
    macro_rules! functions {
        ($($name:ident)*) => { $(pub const fn $name() {})* };
    }
    functions! { body class code deserializer f headers index reason redirects rows serializer status statuses }
}
