use super::status_code::any_status_code;
#[cfg(not(feature = "axum08"))]
use crate::enums::{ErrorStatus, Status};
use crate::facts::{Field, Requirement};

any_status_code! { http }

/// Finds what [`Status::missing_fields`](crate::Status::missing_fields) returns.
pub fn missing_fields(
    code: u16,
    fields: &'static [Field],
    headers: &http::HeaderMap,
) -> impl Iterator<Item = Field> {
    fields.iter().copied().filter(move |field| {
        is_required(code, *field, headers) && !headers.contains_key(field.name())
    })
}

/// Whether the response must have a field, as far as its head shows.
fn is_required(code: u16, field: Field, headers: &http::HeaderMap) -> bool {
    field.requirement() == Requirement::Must
        && (field.condition().is_none() || is_content_range_of_one_part(code, field, headers))
}

/// A 206 response with one part has `Content-Range` itself. With several parts it is in each of them, and the content
/// is `multipart/byteranges` (RFC 9110, Section 15.3.7).
fn is_content_range_of_one_part(code: u16, field: Field, headers: &http::HeaderMap) -> bool {
    const PARTS: &[u8] = b"multipart/byteranges";
    let has_parts = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|content_type| content_type.as_bytes().get(..PARTS.len()))
        .is_some_and(|start| start.eq_ignore_ascii_case(PARTS));
    code == 206 && field.name() == "Content-Range" && !has_parts
}

#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($name:ident) => {
        $crate::__status_code! { $name "http" $crate::__private::http::StatusCode }

        $crate::__with_feature! {
            "http"

            impl $name {
                /// Returns the fields that a response with this code must have and lacks.
                ///
                /// To find what is wrong with the responses of a server, use `http_status::check`. It knows the rules for
                /// registered codes. This method is for the fields that your own table requires.
                ///
                /// It reports only what the response needs regardless of the request:
                ///
                /// - A field with a condition is not reported, since the condition cannot be seen here. `Upgrade` in
                ///   426 is such a field, since only HTTP/1.1 has it.
                /// - A 206 needs `Content-Range` unless its content is `multipart/byteranges`.
                /// - A 405 needs `Allow` if it comes from the origin server. The method assumes that it does.
                ///
                #[cfg_attr(not(doctest), doc = " ```")]
                #[cfg_attr(doctest, doc = $crate::__example!())]
                /// let mut headers = http::HeaderMap::new();
                /// let missing = Status::MethodNotAllowed.missing_fields(&headers).map(Field::name);
                /// assert!(missing.eq(["Allow"]));
                ///
                /// headers.insert("allow", http::HeaderValue::from_static("GET, HEAD"));
                /// assert_eq!(Status::MethodNotAllowed.missing_fields(&headers).count(), 0);
                /// ```
                #[doc(alias = "required")]
                pub fn missing_fields(
                    self,
                    headers: &$crate::__private::http::HeaderMap,
                ) -> impl ::core::iter::Iterator<Item = $crate::Field> {
                    $crate::__private::missing_fields(self.code(), self.fields(), headers)
                }
            }
        }
    };
}

// `__axum08!` calls `__http!` itself.
#[cfg(not(feature = "axum08"))]
__http! { Status }
#[cfg(not(feature = "axum08"))]
__http! { ErrorStatus }
