#[cfg(feature = "serde")]
mod set;
#[cfg(feature = "serde")]
mod xml;

#[cfg(feature = "serde")]
pub use self::visitor::StatusVisitor;
#[cfg(feature = "serde")]
use crate::enums::Status;

#[cfg(feature = "serde")]
mod any {
    use core::marker::PhantomData;

    use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeSeed};

    use super::StatusVisitor;
    use crate::any::AnyStatus;

    /// Writes the number.
    impl Serialize for AnyStatus {
        fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
            serializer.serialize_u16(self.code())
        }
    }

    /// Reads any `u16`. Human-readable formats, such as JSON, can also contain a string that `FromStr` reads.
    impl<'de> Deserialize<'de> for AnyStatus {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            StatusVisitor(PhantomData).deserialize(deserializer)
        }
    }
}

#[cfg(feature = "serde")]
mod class {
    use core::fmt;

    use serde_core::{
        Deserialize, Deserializer, Serialize, Serializer,
        de::{Error, Unexpected, Visitor},
    };

    use crate::facts::StatusClass;

    /// Writes the short form, such as `"5xx"`.
    impl Serialize for StatusClass {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }

    /// Reads what `FromStr` reads, such as `"5xx"`.
    impl<'de> Deserialize<'de> for StatusClass {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(ClassVisitor)
        }
    }

    struct ClassVisitor;

    impl Visitor<'_> for ClassVisitor {
        type Value = StatusClass;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a class of status codes such as \"5xx\"")
        }

        fn visit_str<E: Error>(self, class: &str) -> Result<StatusClass, E> {
            class
                .parse()
                .map_err(|_| E::invalid_value(Unexpected::Str(class), &self))
        }
    }
}

#[cfg(feature = "serde")]
mod visitor {
    use core::{fmt, marker::PhantomData, str::FromStr};

    use serde_core::{
        Deserialize, Deserializer,
        de::{DeserializeSeed, Error, MapAccess, Unexpected, Visitor},
    };

    use super::xml;
    use crate::number::ParseStatusError;

    /// Reads `AnyStatus`, or any enum of status codes. If the visitor refuses a value, the format reports where it is.
    pub struct StatusVisitor<S>(pub PhantomData<S>);

    /// Human-readable formats are asked what they contain, since many turn the number into a string: keys of maps,
    /// flattened and tagged data, environment variables. Binary formats are asked for a number, since some of them,
    /// such as postcard, do not describe their values.
    impl<'de, S> DeserializeSeed<'de> for StatusVisitor<S>
    where
        S: FromStr<Err = ParseStatusError> + TryFrom<u16>,
        S::Error: fmt::Display,
    {
        type Value = S;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S, D::Error> {
            if deserializer.is_human_readable() {
                deserializer.deserialize_any(self)
            } else {
                deserializer.deserialize_u16(self)
            }
        }
    }

    impl<'de, S> Visitor<'de> for StatusVisitor<S>
    where
        S: FromStr<Err = ParseStatusError> + TryFrom<u16>,
        S::Error: fmt::Display,
    {
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

        fn visit_str<E: Error>(self, status: &str) -> Result<S, E> {
            status
                .parse()
                .map_err(|error| E::custom(format_args!("invalid status code {status:?}: {error}")))
        }

        /// An element of XML is a map with its text.
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
            let Text(status) = xml::text(map, &self)?;
            Ok(status)
        }
    }

    struct Text<S>(S);

    impl<'de, S> Deserialize<'de> for Text<S>
    where
        S: FromStr<Err = ParseStatusError> + TryFrom<u16>,
        S::Error: fmt::Display,
    {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            StatusVisitor(PhantomData)
                .deserialize(deserializer)
                .map(Self)
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

            /// Writes the number.
            impl $crate::__private::serde_core::Serialize for $name {
                fn serialize<S: $crate::__private::serde_core::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_u16(self.code())
                }
            }

            /// Reads the number. Human-readable formats, such as JSON, can also contain a string that `FromStr` reads.
            ///
            /// It fails if the enum has no variant for the code.
            impl<'de> $crate::__private::serde_core::Deserialize<'de> for $name {
                fn deserialize<D: $crate::__private::serde_core::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::__private::serde_core::de::DeserializeSeed::deserialize(
                        $crate::__private::StatusVisitor(::core::marker::PhantomData),
                        deserializer,
                    )
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

#[cfg(feature = "serde")]
__serde! { Status }
