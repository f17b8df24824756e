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
