/// Whether a response has content, judging by its status code alone
/// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
///
/// The method decides as well. Responses to `HEAD`, and `2xx` responses to `CONNECT`, never have content. The latter
/// must have neither `Content-Length` nor `Transfer-Encoding`
/// ([RFC 9110, Section 9.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.6)).
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
    ///
    /// 1xx and 204 must have neither `Content-Length`
    /// ([RFC 9110, Section 8.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6)) nor `Transfer-Encoding`
    /// ([RFC 9112, Section 6.1](https://www.rfc-editor.org/rfc/rfc9112.html#section-6.1)). A 304 may have either of them,
    /// as the response with content would.
    Never,
}
