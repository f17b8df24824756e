use core::fmt;

use serde_core::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, MapAccess, SeqAccess, Unexpected, Visitor},
};

use super::{numbers::visit_numbers, xml};
use crate::set::StatusSet;

/// Writes the string that `Display` writes.
impl Serialize for StatusSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Reads the string. Human-readable formats, such as JSON, TOML and YAML, can also have a number, or a list of numbers
/// and strings.
///
/// In formats that read an XML element as a map, an empty element is an empty map. It is the empty set.
///
/// Binary formats are asked for the string alone, since some of them, such as postcard, do not describe their values.
impl<'de> Deserialize<'de> for StatusSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(StatusSetVisitor)
        } else {
            deserializer.deserialize_str(StatusSetVisitor)
        }
    }
}

struct StatusSetVisitor;

impl<'de> Visitor<'de> for StatusSetVisitor {
    type Value = StatusSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a set of status codes such as \"2xx, 404\" or [404, 410]")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<StatusSet, E> {
        ItemVisitor.visit_str(text)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<StatusSet, E> {
        ItemVisitor.visit_u64(number)
    }

    visit_numbers! {}

    /// An element of XML is a map with its text.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<StatusSet, A::Error> {
        match xml::read_text(map, &self)? {
            Some(Item(codes)) => Ok(codes),
            None => Ok(StatusSet::EMPTY),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<StatusSet, A::Error> {
        let mut set = StatusSet::EMPTY;
        while let Some(Item(codes)) = list.next_element()? {
            set |= codes;
        }
        Ok(set)
    }
}

/// An element of a list, which is not a list itself.
struct Item(StatusSet);

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor).map(Self)
    }
}

struct ItemVisitor;

impl Visitor<'_> for ItemVisitor {
    type Value = StatusSet;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code from 100 to 999, or a string such as \"2xx, 404\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<StatusSet, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<StatusSet, E> {
        let mut set = StatusSet::EMPTY;
        if let Ok(code) = u16::try_from(number) {
            // Numbers outside 100 to 999 are not inserted.
            if set.insert(code) {
                return Ok(set);
            }
        }
        Err(E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    visit_numbers! {}
}
