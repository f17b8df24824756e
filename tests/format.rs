//! A format that has each kind of value, as formats of other people have them.

use serde::{
    Deserialize, Deserializer,
    de::{
        Visitor,
        value::{Error, MapDeserializer, SeqDeserializer},
    },
    forward_to_deserialize_any,
};

/// A value, which is named after the method of a visitor that it leads to.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    I8(i8),
    U8(u8),
    I16(i16),
    U16(u16),
    I32(i32),
    U32(u32),
    I64(i64),
    U64(u64),
    /// As KDL has every integer.
    I128(i128),
    U128(u128),
    F32(f32),
    /// As a spreadsheet has every number.
    F64(f64),
    Str(&'static str),
    /// A string that the format owns, as XML and environments have them.
    String(String),
    Seq(Vec<Value>),
    Map(Vec<(&'static str, Value)>),
    Bool(bool),
    Unit,
}

/// Reads a value from the format, which calls itself human-readable.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(value: Value) -> Result<T, String> {
    T::deserialize(value).map_err(|error| error.to_string())
}

impl<'de> Deserializer<'de> for Value {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::I8(number) => visitor.visit_i8(number),
            Self::U8(number) => visitor.visit_u8(number),
            Self::I16(number) => visitor.visit_i16(number),
            Self::U16(number) => visitor.visit_u16(number),
            Self::I32(number) => visitor.visit_i32(number),
            Self::U32(number) => visitor.visit_u32(number),
            Self::I64(number) => visitor.visit_i64(number),
            Self::U64(number) => visitor.visit_u64(number),
            Self::I128(number) => visitor.visit_i128(number),
            Self::U128(number) => visitor.visit_u128(number),
            Self::F32(number) => visitor.visit_f32(number),
            Self::F64(number) => visitor.visit_f64(number),
            Self::Str(text) => visitor.visit_borrowed_str(text),
            Self::String(text) => visitor.visit_string(text),
            Self::Seq(values) => visitor.visit_seq(SeqDeserializer::new(values.into_iter())),
            Self::Map(entries) => visitor.visit_map(MapDeserializer::new(entries.into_iter())),
            Self::Bool(value) => visitor.visit_bool(value),
            Self::Unit => visitor.visit_unit(),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Unit => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf unit unit_struct newtype_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

impl serde::de::IntoDeserializer<'_> for Value {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A code as every kind of number that can hold it, and as its digits.
pub(crate) fn every_kind(code: u16) -> Vec<Value> {
    let mut kinds = vec![
        Value::U16(code),
        Value::I32(code.into()),
        Value::U32(code.into()),
        Value::I64(code.into()),
        Value::U64(code.into()),
        Value::I128(code.into()),
        Value::U128(code.into()),
        Value::F32(code.into()),
        Value::F64(code.into()),
        Value::String(code.to_string()),
        Value::Map(vec![("$text", Value::String(code.to_string()))]),
    ];
    kinds.extend(i16::try_from(code).map(Value::I16));
    kinds.extend(u8::try_from(code).map(Value::U8));
    kinds.extend(i8::try_from(code).map(Value::I8));
    kinds
}

/// What is no code, in each kind of number, and what the message calls it.
pub(crate) fn no_codes() -> Vec<(Value, &'static str)> {
    vec![
        (Value::I8(-1), "integer `-1`"),
        (Value::I16(-404), "integer `-404`"),
        (Value::I32(-404), "integer `-404`"),
        (Value::U32(70_000), "integer `70000`"),
        // 404 in the lower half.
        (Value::U32(65_940), "integer `65940`"),
        (Value::I64(i64::MIN), "integer `-9223372036854775808`"),
        (Value::U64(u64::MAX), "integer `18446744073709551615`"),
        (Value::I128(-404), "integer `-404`"),
        (Value::I128(70_000), "integer `70000`"),
        (Value::I128(i128::MIN), "large integer"),
        (Value::I128((1 << 64) + 404), "large integer"),
        (Value::U128((1 << 64) + 404), "large integer"),
        (Value::U128(u128::MAX), "large integer"),
        (Value::F32(404.5), "floating point `404.5`"),
        (Value::F64(404.5), "floating point `404.5`"),
        (Value::F64(-404.0), "floating point `-404.0`"),
        (Value::F64(1e9), "floating point `1000000000.0`"),
        (Value::F64(65_940.0), "floating point `65940.0`"),
        (Value::F64(f64::INFINITY), "floating point `inf`"),
        (Value::F64(f64::NAN), "floating point `NaN`"),
        (Value::Bool(true), "boolean `true`"),
        (Value::Unit, "unit value"),
    ]
}
