/// The conversions between `Status` and another enum. `core` has those between `Status` and itself.
#[doc(hidden)]
#[macro_export]
macro_rules! __registered {
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
