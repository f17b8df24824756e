mod class;
mod numbers;
mod set;
mod status;
mod xml;

pub use self::status::StatusVisitor;
use crate::enums::{ErrorStatus, Status};

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

            /// Reads the number. Human-readable formats, such as JSON, can also contain a float without a fraction, such as
            /// `404.0`, or a string that `FromStr` reads.
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

__serde! { Status }
__serde! { ErrorStatus }
