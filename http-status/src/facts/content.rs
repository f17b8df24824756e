/// Whether a response has content, judging by its status code alone
/// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
///
/// The method decides as well. Responses to `HEAD`, and `2xx` responses to `CONNECT`, never have content.
///
/// ```
/// use http_status::{Content, Status};
///
/// assert_eq!(Status::NoContent.content(), Content::Never);
/// assert_eq!(Status::ResetContent.content(), Content::Empty);
/// assert_eq!(Status::NotFound.content(), Content::Allowed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Content {
    /// The response has content, possibly of zero length. This is the default.
    Allowed,
    /// The server must not generate content, but a recipient reads the response as one that can have content.
    ///
    /// 205 ([RFC 9110, Section 15.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6)).
    Empty,
    /// The response ends with its header section, whatever its fields say.
    ///
    /// 1xx, 204 and 304
    /// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
    Never,
}
