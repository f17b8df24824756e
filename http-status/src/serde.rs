#[cfg(feature = "serde")]
pub use self::visitor::StatusVisitor;

#[cfg(feature = "serde")]
mod any {
    use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

    use crate::{AnyStatus, StatusEnum};

    /// As the number.
    impl<S: StatusEnum> Serialize for AnyStatus<S> {
        fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
            serializer.serialize_u16(self.code())
        }
    }

    /// From any `u16`.
    impl<'de, S: StatusEnum> Deserialize<'de> for AnyStatus<S> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            u16::deserialize(deserializer).map(Self::from)
        }
    }
}

#[cfg(feature = "serde")]
mod visitor {
    use core::{fmt, marker::PhantomData};

    use serde_core::de::{Error, Unexpected, Visitor};

    use crate::StatusEnum;

    /// Reads any enum of status codes. What a visitor refuses, a format reports with its place.
    pub struct StatusVisitor<S>(pub PhantomData<S>);

    impl<S: StatusEnum> Visitor<'_> for StatusVisitor<S> {
        type Value = S;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a status code")
        }

        fn visit_u64<E: Error>(self, number: u64) -> Result<S, E> {
            match u16::try_from(number) {
                Ok(code) => S::try_from(code).map_err(E::custom),
                Err(_) => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
            }
        }

        fn visit_i64<E: Error>(self, number: i64) -> Result<S, E> {
            match u64::try_from(number) {
                Ok(number) => self.visit_u64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
            }
        }
    }
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        $crate::__with_feature! {
            "serde"

            /// As the number.
            impl $crate::__private::serde_core::Serialize for $name {
                fn serialize<S: $crate::__private::serde_core::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_u16(self.code())
                }
            }

            /// From the number; fails if the enum has no variant for it.
            impl<'de> $crate::__private::serde_core::Deserialize<'de> for $name {
                fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    deserializer.deserialize_u16($crate::__private::StatusVisitor(::core::marker::PhantomData))
                }
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde {
    ($name:ident) => {
        ::core::compile_error! { "`impl(serde)` needs the feature `serde` of http-status" }
    };
}
