use core::fmt;

/// The document and section that define a status code.
///
/// ```
/// use http_status::Status;
///
/// let spec = Status::NotFound.spec();
/// assert_eq!(spec.document(), "RFC 9110");
/// assert_eq!(spec.section(), Some("15.5.5"));
/// assert_eq!(spec.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
/// assert_eq!(spec.to_string(), "RFC 9110, Section 15.5.5");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spec(&'static Parts);

/// A [`Spec`] is a reference to it, so that returning one costs no more than returning a string.
#[derive(Debug, PartialEq, Eq, Hash)]
#[doc(hidden)]
pub struct Parts {
    pub document: &'static str,
    pub section: &'static str,
    pub url: &'static str,
}

/// Tables contain no empty strings, so an empty string can stand for `None` here. An `Option` in the generated code
/// would slow down everybody's builds.
pub(super) const fn unless_empty(text: &'static str) -> Option<&'static str> {
    if text.is_empty() { None } else { Some(text) }
}

/// Makes the reference of a generated enum.
#[must_use]
pub const fn make_spec(parts: &'static Parts) -> Spec {
    Spec(parts)
}

impl Spec {
    /// Returns the document, such as `RFC 9110`.
    #[must_use]
    pub const fn document(self) -> &'static str {
        self.0.document
    }

    /// Returns the section of the document, such as `15.5.5`, or `None` if the code is defined by a whole document or a
    /// web page.
    ///
    /// Every registered code has one.
    #[must_use]
    pub const fn section(self) -> Option<&'static str> {
        unless_empty(self.0.section)
    }

    /// Returns the address where to read it.
    #[must_use]
    pub const fn url(self) -> &'static str {
        self.0.url
    }
}

/// `Spec("RFC 9110, Section 15.5.5")`
impl fmt::Debug for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Spec(\"{self}\")")
    }
}

/// `RFC 9110, Section 15.5.5`
impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.document())?;
        match self.section() {
            Some(section) if is_appendix(section) => write!(f, ", Appendix {section}"),
            Some(section) => write!(f, ", Section {section}"),
            None => Ok(()),
        }
    }
}

/// An appendix has a letter where a section has a number, as in `A.1`.
fn is_appendix(section: &str) -> bool {
    let first_part = section.split('.').next().unwrap_or_default();
    matches!(first_part.as_bytes(), [b'A'..=b'Z'])
}
