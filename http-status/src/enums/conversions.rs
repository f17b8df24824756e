/// The conversions from and to numbers and text, and the comparisons with a number.
#[doc(hidden)]
#[macro_export]
macro_rules! __conversions {
    ($name:ident) => {
        /// Reads a code such as `404`, or a code with its reason phrase such as `404 Not Found`, which
        /// [`Display`](::core::fmt::Display) writes.
        ///
        /// The phrase can be a former one, and is compared in the same way as in [`from_reason`](Self::from_reason).
        impl ::core::str::FromStr for $name {
            type Err = $crate::ParseStatusError;

            #[inline]
            fn from_str(
                status: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseStatusError> {
                Self::from_bytes(status.as_bytes()).map_or_else(
                    || $crate::__private::parse_with_phrase(status),
                    ::core::result::Result::Ok,
                )
            }
        }

        /// Reads what [`FromStr`](::core::str::FromStr) reads.
        impl ::core::convert::TryFrom<&::core::primitive::str> for $name {
            type Error = $crate::ParseStatusError;

            #[inline]
            fn try_from(
                status: &::core::primitive::str,
            ) -> ::core::result::Result<Self, $crate::ParseStatusError> {
                status.parse()
            }
        }

        /// Reads exactly three ASCII digits.
        impl ::core::convert::TryFrom<&[::core::primitive::u8]> for $name {
            type Error = $crate::ParseStatusError;

            #[inline]
            fn try_from(
                code: &[::core::primitive::u8],
            ) -> ::core::result::Result<Self, $crate::ParseStatusError> {
                Self::from_bytes(code).ok_or_else(|| $crate::__private::no_status(code))
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
                Self::from_code(code).ok_or_else(|| $crate::__private::unknown(code))
            }
        }

        // These comparisons must not be implemented the other way round. rustc could then no longer infer the type in a
        // user's `number == text.parse()?`.
        impl ::core::cmp::PartialEq<::core::primitive::u16> for $name {
            fn eq(&self, code: &::core::primitive::u16) -> ::core::primitive::bool {
                self.code() == *code
            }
        }

        impl ::core::cmp::PartialEq<$crate::AnyStatus<$name>> for $name {
            fn eq(&self, status: &$crate::AnyStatus<$name>) -> ::core::primitive::bool {
                status == self
            }
        }

        impl ::core::cmp::PartialOrd<::core::primitive::u16> for $name {
            fn partial_cmp(
                &self,
                code: &::core::primitive::u16,
            ) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::cmp::PartialOrd::partial_cmp(&self.code(), code)
            }
        }
    };
}
