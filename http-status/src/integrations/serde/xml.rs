//! XML elements. quick-xml and others give serde a map whose key `$text` or `$value` has the string.

use core::fmt;

use serde_core::{
    Deserialize, Deserializer,
    de::{Error, Expected, MapAccess, Unexpected, Visitor},
};

/// Reads the text of an element, in a map that has nothing else. Returns `None` for an empty map, which is an empty
/// element.
pub(super) fn read_text<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    mut map: A,
    expected: &dyn Expected,
) -> Result<Option<T>, A::Error> {
    let Some(TextKey) = map.next_key()? else {
        return Ok(None);
    };
    let text = map.next_value()?;
    // quick-xml wants to be asked for the end of the element.
    match map.next_key::<TextKey>()? {
        None => Ok(Some(text)),
        Some(_) => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}

struct TextKey;

impl<'de> Deserialize<'de> for TextKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(TextKeyVisitor)
    }
}

struct TextKeyVisitor;

impl Visitor<'_> for TextKeyVisitor {
    type Value = TextKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of an element")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<TextKey, E> {
        match key {
            "$text" | "$value" => Ok(TextKey),
            _ => Err(E::invalid_type(Unexpected::Map, &"a status code")),
        }
    }
}
