use core::{fmt, marker::PhantomData, str::FromStr};

use serde_core::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, Error, MapAccess, Unexpected, Visitor},
};

use super::{numbers::visit_numbers, xml};
use crate::{any::AnyStatus, number::ParseStatusError};

/// Writes the number.
impl Serialize for AnyStatus {
    fn serialize<T: Serializer>(&self, serializer: T) -> Result<T::Ok, T::Error> {
        serializer.serialize_u16(self.code())
    }
}

/// Reads any `u16`. Human-readable formats, such as JSON, can also contain a float without a fraction, such as `404.0`,
/// or a string that `FromStr` reads.
impl<'de> Deserialize<'de> for AnyStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        StatusVisitor(PhantomData).deserialize(deserializer)
    }
}

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

    visit_numbers! {}

    fn visit_str<E: Error>(self, status: &str) -> Result<S, E> {
        status
            .parse()
            .map_err(|error| E::custom(format_args!("invalid status code {status:?}: {error}")))
    }

    /// An element of XML is a map with its text.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<S, A::Error> {
        match xml::read_text(map, &self)? {
            Some(Text(status)) => Ok(status),
            None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// A status as the text of an XML element. `xml::read_text` needs a type that implements `Deserialize` for every enum.
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
