//! What the generated code calls, and nobody else.

#[cfg(feature = "axum")]
pub use ::axum_core;
#[cfg(feature = "http")]
pub use ::http;
#[cfg(feature = "http02")]
pub use ::http02;
#[cfg(feature = "serde")]
pub use ::serde_core;

#[cfg(feature = "serde")]
pub use crate::serde::StatusVisitor;
pub use crate::spec::Parts;

pub trait Sealed {}

/// A column of a generated table: one value a row, filled up to a power of two, so that a masked index needs no check.
#[must_use]
pub const fn column<T: Copy, const ROWS: usize, const WIDTH: usize>(rows: [T; ROWS]) -> [T; WIDTH] {
    let mut column = [rows[0]; WIDTH];
    if let Some(start) = column.first_chunk_mut() {
        *start = rows;
    }
    column
}

/// The slow way to a phrase, for one that is not written as in the table: by its letters and digits, ASCII case aside.
pub fn find<S: Copy>(phrases: &[(&str, S)], reason: &str) -> Option<S> {
    fn letters(text: &str) -> impl Iterator<Item = u8> {
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase())
    }
    phrases.iter().find(|(phrase, _)| letters(phrase).eq(letters(reason))).map(|(_, status)| *status)
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
    functions! { a b body c class code deserializer f index reason redirects rows serializer status statuses }
}
