//! What the RFCs say of a code when its row does not.

use super::words::{Cacheability, Content, Registration};

pub(crate) fn is_interim(code: u16) -> bool {
    (100..200).contains(&code)
}

/// RFC 9112, section 6.3: whatever its fields say, such a response has no content.
pub(crate) fn ends_with_its_header(code: u16) -> bool {
    is_interim(code) || matches!(code, 204 | 304)
}

/// RFC 9111, section 3: only a final response is stored, and without a word on its code only if its fields say so.
pub(crate) fn cacheability(code: u16) -> Cacheability {
    if is_interim(code) { Cacheability::Never } else { Cacheability::Explicit }
}

pub(crate) fn content(code: u16) -> Content {
    if ends_with_its_header(code) { Content::Never } else { Content::Allowed }
}

pub(crate) fn registration(is_registered: bool) -> Registration {
    if is_registered { Registration::Assigned } else { Registration::Unregistered }
}
