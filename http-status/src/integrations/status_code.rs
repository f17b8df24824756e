/// The conversions and `==`, for the `StatusCode` of either version of `http`.
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
    ($http:ident) => {
        impl crate::number::Sealed for ::$http::StatusCode {}

        impl crate::number::IntoCode for ::$http::StatusCode {
            #[inline]
            fn into_code(self) -> u16 {
                self.as_u16()
            }
        }

        impl From<::$http::StatusCode> for crate::any::AnyStatus {
            fn from(code: ::$http::StatusCode) -> Self {
                Self::from(code.as_u16())
            }
        }

        /// Fails outside 100 to 999.
        impl TryFrom<crate::any::AnyStatus> for ::$http::StatusCode {
            type Error = ::$http::status::InvalidStatusCode;

            fn try_from(
                status: crate::any::AnyStatus,
            ) -> Result<Self, ::$http::status::InvalidStatusCode> {
                Self::from_u16(status.code())
            }
        }

        impl PartialEq<::$http::StatusCode> for crate::any::AnyStatus {
            fn eq(&self, code: &::$http::StatusCode) -> bool {
                self.code() == code.as_u16()
            }
        }

        impl PartialEq<crate::any::AnyStatus> for ::$http::StatusCode {
            fn eq(&self, status: &crate::any::AnyStatus) -> bool {
                self.as_u16() == status.code()
            }
        }
    };
}

pub(super) use any_status_code;
