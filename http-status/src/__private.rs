//! What the generated code calls, and nobody else.

use core::fmt::{self, Formatter};

#[cfg(feature = "axum08")]
pub use ::axum_core;
#[cfg(feature = "http")]
pub use ::http;
#[cfg(feature = "http02")]
pub use ::http02;
#[cfg(feature = "hyper")]
pub use ::hyper;
#[cfg(feature = "serde")]
pub use ::serde_core;

#[cfg(feature = "axum08")]
pub use crate::axum08::with_body;
#[cfg(feature = "http")]
pub use crate::http::missing_fields;
#[cfg(feature = "hyper")]
pub use crate::hyper::set_reason;
#[cfg(feature = "serde")]
pub use crate::serde::StatusVisitor;
pub use crate::spec::Parts;
use crate::{
    Field, ParseStatusError, Permanence, Redirect, RedirectMethod, Requirement, Spec, StatusEnum,
    UnknownStatus, WrongReason, spec::unless_empty,
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

/// The error for a string that is not the code of any variant.
#[must_use]
#[cold]
pub const fn no_status(string: &[u8]) -> ParseStatusError {
    let [
        hundreds @ b'0'..=b'9',
        tens @ b'0'..=b'9',
        ones @ b'0'..=b'9',
    ] = *string
    else {
        return ParseStatusError::NotThreeDigits;
    };
    let number = 100 * value(hundreds) + 10 * value(tens) + value(ones);
    ParseStatusError::Unknown(unknown(number))
}

/// Reads a status in the form that its `Display` writes, such as `404 Not Found`, if the input is more than three
/// digits.
#[cold]
pub fn parse_with_phrase<S: StatusEnum>(status: &str) -> Result<S, ParseStatusError> {
    let Some((code, phrase)) = split_phrase(status) else {
        return Err(no_status(status.as_bytes()));
    };
    let status = S::try_from(code)?;
    if is_phrase_of(phrase, status) {
        Ok(status)
    } else {
        Err(ParseStatusError::WrongReason(WrongReason(code)))
    }
}

/// The code and the phrase of `404 Not Found`. The phrase is not checked.
pub(crate) fn split_phrase(status: &str) -> Option<(u16, &str)> {
    let (digits, phrase) = status.split_once(' ')?;
    match no_status(digits.as_bytes()) {
        ParseStatusError::Unknown(code) => Some((code.code(), phrase)),
        _ => None,
    }
}

/// Whether the phrase is the reason phrase of a status, or a former one.
pub(crate) fn is_phrase_of<S: StatusEnum>(phrase: &str, status: S) -> bool {
    let is_phrase = |own: &str| letters_and_digits(own).eq(letters_and_digits(phrase));
    is_phrase(status.reason()) || status.former_reasons().iter().any(|own| is_phrase(own))
}

const fn value(digit: u8) -> u16 {
    (digit - b'0') as u16
}

/// A column of a generated table, with one value for each row.
///
/// It is filled up to a power of two, so that a masked index needs no check.
#[must_use]
pub const fn column<T: Copy, const ROWS: usize, const WIDTH: usize>(rows: [T; ROWS]) -> [T; WIDTH] {
    let mut column = [rows[0]; WIDTH];
    if let Some(start) = column.first_chunk_mut() {
        *start = rows;
    }
    column
}

/// Writes a string with the width and precision that the caller asks for.
///
/// Usually neither is asked for, and `Formatter::pad` would be slower even then.
#[inline]
pub fn write(f: &mut Formatter<'_>, string: &str) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        f.write_str(string)
    } else {
        f.pad(string)
    }
}

/// Converts three ASCII digits to a number and subtracts 100. Anything else gives a number above 499.
///
/// Both of the last two digits are checked and converted at once. That is how `404` becomes 304:
///
/// 1. `04` is `[0x30, 0x34]`. Without the upper halves, and with the tens in the lower byte, it is `0x0400`.
/// 2. A byte that is not a digit is above 9 now. Its upper half is not 0, or is not 0 once 6 is added.
/// 3. `0x0A01` is `10 * 256 + 1`. The second byte of the product is ten times the tens plus the ones: 4.
/// 4. The first byte gives `(b'4' - b'1') * 100`. It needs no check, since only `1` to `5` give less than 500.
#[must_use]
#[inline]
pub const fn index(code: &[u8]) -> usize {
    let [hundreds, tens, ones] = *code else {
        return usize::MAX;
    };
    let digits = u16::from_le_bytes([tens, ones]) as u32 ^ 0x3030;
    let above_nine = (digits | (digits + 0x0606)) & 0xF0F0;
    if above_nine != 0 {
        return usize::MAX;
    }
    let last_two = ((digits * 0x0A01) >> 8) & 0xFF;
    (hundreds as usize * 100 + last_two as usize).wrapping_sub(b'1' as usize * 100)
}

/// Finds a reason phrase by its letters and digits, ignoring ASCII case.
///
/// This is the slow way, for a phrase that is not written as in the table. The phrase is the first parameter, since
/// `from_reason` has it in the same registers.
pub fn find<S: Copy>(reason: &str, phrases: &[(&str, S)]) -> Option<S> {
    for (phrase, status) in phrases {
        if letters_and_digits(phrase).eq(letters_and_digits(reason)) {
            return Some(*status);
        }
    }
    None
}

fn letters_and_digits(phrase: &str) -> impl Iterator<Item = u8> {
    phrase
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
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

/// Functions with the names of the parameters and variables in the macros of the facade.
///
/// A crate may have `struct code;` beside its enum. actix-web generates such a struct for a handler named `code`. In
/// `fn from_code(code: u16)`, `code` would then be a pattern that matches only the struct. The macros import the
/// functions, which hide the struct and cannot be patterns, so that `code` is a parameter again.
pub mod names {
    macro_rules! functions {
        ($($name:ident)*) => { $(pub const fn $name() {})* };
    }
    functions! { body class code deserializer f headers index reason redirects rows serializer status statuses }
}
