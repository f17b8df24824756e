/// The conversions from and to numbers and strings, and the comparisons with a number.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    ($name:ident) => {
        /// Reads three digits such as `404`, or three digits, a space and any phrase, such as `404 Not Found`.
        ///
        /// The phrase is ignored, as a client should do
        /// ([RFC 9112, Section 4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)). It can be empty, and otherwise has a
        /// letter: `404 410` is an error.
        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseStatusError;

            #[inline]
            fn from_str(
                status: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseStatusError> {
                match Self::from_bytes(status.as_bytes()) {
                    ::core::option::Option::Some(status) => ::core::result::Result::Ok(status),
                    ::core::option::Option::None => $crate::__private::parse(status),
                }
            }
        }

        impl ::core::convert::From<$name> for ::core::primitive::u16 {
            fn from(status: $name) -> Self {
                status.code()
            }
        }

        impl ::core::convert::TryFrom<::core::primitive::u16> for $name {
            type Error = $crate::UnknownStatus;

            #[inline]
            fn try_from(
                code: ::core::primitive::u16,
            ) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                Self::from_code(code).ok_or_else(|| $crate::__private::make_unknown(code))
            }
        }

        // These comparisons must not be implemented the other way round. rustc could then no longer infer the type in a
        // user's `number == text.parse()?`.
        impl ::core::cmp::PartialEq<::core::primitive::u16> for $name {
            fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
                self.code() == *code
            }
        }

        impl ::core::cmp::PartialEq<$crate::AnyStatus> for $name {
            fn eq(&self, status: &$crate::AnyStatus) -> ::core::primitive::bool {
                self.code() == status.code()
            }
        }

        impl ::core::convert::TryFrom<$crate::AnyStatus> for $name {
            type Error = $crate::UnknownStatus;

            #[inline]
            fn try_from(
                status: $crate::AnyStatus,
            ) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(status.code())
            }
        }
    };
}
