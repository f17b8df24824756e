/// The conversions to `AnyStatus`, and between `Status` and another enum: everything that would be a second impl for
/// `Status` itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __registered {
    ($name:ident any) => {
        impl ::core::convert::From<$name> for $crate::AnyStatus {
            fn from(status: $name) -> Self {
                <Self as ::core::convert::From<::core::primitive::u16>>::from(status.code())
            }
        }
    };
    ($name:ident from { $($status:ident $variant:ident)* }) => {
        impl ::core::convert::From<$crate::Status> for $name {
            fn from(status: $crate::Status) -> Self {
                match status {
                    $($crate::Status::$status => Self::$variant,)*
                }
            }
        }
    };
    ($name:ident try_from) => {
        /// Fails for the codes that this enum leaves out.
        impl ::core::convert::TryFrom<$crate::Status> for $name {
            type Error = $crate::UnknownStatus;

            fn try_from(status: $crate::Status) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(status.code())
            }
        }
    };
    ($name:ident into { $($status:ident $variant:ident)* }) => {
        impl ::core::convert::From<$name> for $crate::Status {
            fn from(status: $name) -> Self {
                match status {
                    $($name::$variant => Self::$status,)*
                }
            }
        }
    };
    ($name:ident try_into) => {
        /// Fails with the codes that are not registered.
        impl ::core::convert::TryFrom<$name> for $crate::Status {
            type Error = $crate::UnknownStatus;

            fn try_from(status: $name) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(status.code())
            }
        }
    };
}
