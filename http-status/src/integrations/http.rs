#[cfg(any(feature = "http02", all(feature = "http", not(feature = "axum08"))))]
use crate::enums::{ErrorStatus, Status};

/// The conversions and `==`, for the `StatusCode` of either version of `http`.
#[cfg(any(feature = "http", feature = "http02"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __status_code {
    ($name:ident $feature:literal $status_code:ty) => {
        $crate::__with_feature! {
            $feature

            /// In a constant, `StatusCode::from_u16(status.code())` works from `http` 1.4.0 on. Older versions, which
            /// are supported too, cannot do it in a constant, so that there is no `const` method here.
            impl ::core::convert::From<$name> for $status_code {
                #[inline]
                fn from(status: $name) -> Self {
                    // All numbers from 100 to 599 are valid, so nothing becomes a 500.
                    Self::from_u16(status.code()).unwrap_or(Self::INTERNAL_SERVER_ERROR)
                }
            }

            /// Fails if the enum has no variant for the number.
            impl ::core::convert::TryFrom<$status_code> for $name {
                type Error = $crate::UnknownStatus;

                #[inline]
                fn try_from(code: $status_code) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                    <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(code.as_u16())
                }
            }

            impl ::core::cmp::PartialEq<$status_code> for $name {
                #[inline]
                fn eq(&self, code: &$status_code) -> ::core::primitive::bool {
                    self.code() == code.as_u16()
                }
            }

            impl ::core::cmp::PartialEq<$name> for $status_code {
                #[inline]
                fn eq(&self, status: &$name) -> ::core::primitive::bool {
                    self.as_u16() == status.code()
                }
            }
        }
    };
}

/// The conversions of `AnyStatus`, for the `StatusCode` of either version of `http`.
macro_rules! any_status_code {
    ($feature:literal $http:ident) => {
        #[cfg(feature = $feature)]
        impl crate::number::Sealed for ::$http::StatusCode {}

        #[cfg(feature = $feature)]
        impl crate::number::IntoCode for ::$http::StatusCode {
            #[inline]
            fn into_code(self) -> u16 {
                self.as_u16()
            }
        }

        #[cfg(feature = $feature)]
        impl From<::$http::StatusCode> for crate::any::AnyStatus {
            fn from(code: ::$http::StatusCode) -> Self {
                Self::from(code.as_u16())
            }
        }

        /// Fails outside 100 to 999.
        #[cfg(feature = $feature)]
        impl TryFrom<crate::any::AnyStatus> for ::$http::StatusCode {
            type Error = ::$http::status::InvalidStatusCode;

            fn try_from(
                status: crate::any::AnyStatus,
            ) -> Result<Self, ::$http::status::InvalidStatusCode> {
                Self::from_u16(status.code())
            }
        }

        #[cfg(feature = $feature)]
        impl PartialEq<::$http::StatusCode> for crate::any::AnyStatus {
            fn eq(&self, code: &::$http::StatusCode) -> bool {
                self.code() == code.as_u16()
            }
        }

        #[cfg(feature = $feature)]
        impl PartialEq<crate::any::AnyStatus> for ::$http::StatusCode {
            fn eq(&self, status: &crate::any::AnyStatus) -> bool {
                self.as_u16() == status.code()
            }
        }
    };
}
any_status_code! { "http" http }
any_status_code! { "http02" http02 }

/// What [`Status::missing_fields`](crate::Status::missing_fields) finds.
#[cfg(feature = "http")]
pub fn missing_fields(
    code: u16,
    fields: &'static [crate::facts::Field],
    headers: &http::HeaderMap,
) -> impl Iterator<Item = crate::facts::Field> {
    let is_required = move |field: &crate::facts::Field| {
        field.requirement() == crate::facts::Requirement::Must
            && (field.condition().is_none() || is_content_range_of_one_part(code, *field, headers))
    };
    fields
        .iter()
        .copied()
        .filter(move |field| is_required(field) && !headers.contains_key(field.name()))
}

/// A 206 response with one part has `Content-Range` itself. With several parts it is in each of them, and the content
/// is `multipart/byteranges` (RFC 9110, Section 15.3.7).
#[cfg(feature = "http")]
fn is_content_range_of_one_part(
    code: u16,
    field: crate::facts::Field,
    headers: &http::HeaderMap,
) -> bool {
    const PARTS: &[u8] = b"multipart/byteranges";
    let has_parts = headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|content_type| content_type.as_bytes().get(..PARTS.len()))
        .is_some_and(|start| start.eq_ignore_ascii_case(PARTS));
    code == 206 && field.name() == "Content-Range" && !has_parts
}

#[cfg(feature = "http")]
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

#[cfg(not(feature = "http"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http {
    ($name:ident) => {
        ::core::compile_error! { "`impl(http)` needs the feature `http` of http-status" }
    };
}

#[cfg(feature = "http02")]
#[doc(hidden)]
#[macro_export]
macro_rules! __http02 {
    ($name:ident) => {
        $crate::__status_code! { $name "http02" $crate::__private::http02::StatusCode }
    };
}

#[cfg(not(feature = "http02"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __http02 {
    ($name:ident) => {
        ::core::compile_error! { "`impl(http02)` needs the feature `http02` of http-status" }
    };
}

// `__axum08!` calls `__http!` itself.
#[cfg(all(feature = "http", not(feature = "axum08")))]
__http! { Status }
#[cfg(all(feature = "http", not(feature = "axum08")))]
__http! { ErrorStatus }
#[cfg(feature = "http02")]
__http02! { Status }
#[cfg(feature = "http02")]
__http02! { ErrorStatus }
