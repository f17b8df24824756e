/// The conversions between `Status` and an enum that has all its codes.
#[doc(hidden)]
#[macro_export]
macro_rules! __registered {
    ($name:ident { $($status:ident $variant:ident)* }) => {
        #[allow(deprecated)]
        const _: () = {
            #[allow(unused_imports)]
            use $crate::__private::names::*;

            impl ::core::convert::From<$crate::Status> for $name {
                fn from(status: $crate::Status) -> Self {
                    match status {
                        $($crate::Status::$status => Self::$variant,)*
                    }
                }
            }

            /// Fails with the codes that are not registered.
            impl ::core::convert::TryFrom<$name> for $crate::Status {
                type Error = $crate::UnknownStatus;

                fn try_from(status: $name) -> ::core::result::Result<Self, $crate::UnknownStatus> {
                    <Self as ::core::convert::TryFrom<::core::primitive::u16>>::try_from(status.code())
                }
            }
        };
    };
}
