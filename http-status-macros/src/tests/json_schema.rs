//! JSON Schema (draft 7), as far as the schema of tables uses it. A validator for all of it took a quarter of the time in
//! which the tests build.

use std::{cell::RefCell, collections::HashMap};

use regex_lite::Regex;
use serde_json::{Map, Value};

/// What our schema consists of. `then` and `else` belong to `if`.
const KEYWORDS: [&str; 19] = [
    "$id",
    "$schema",
    "additionalProperties",
    "definitions",
    "dependencies",
    "description",
    "else",
    "items",
    "maximum",
    "minProperties",
    "minimum",
    "pattern",
    "patternProperties",
    "properties",
    "required",
    "then",
    "title",
    "uniqueItems",
    "x-taplo",
];

/// Whether the schema accepts the value. `root` is the document that contains the schema.
///
/// # Panics
///
/// Panics at a keyword that is not known here.
pub(super) fn accepts(root: &Value, schema: &Value, value: &Value) -> bool {
    let Value::Object(keywords) = schema else {
        return schema
            .as_bool()
            .expect("a schema is an object or a boolean");
    };
    // Here, other keywords beside a reference are ignored.
    if let Some(reference) = keywords.get("$ref") {
        let pointer = text(reference).strip_prefix('#').expect("it stays here");
        let target = root.pointer(pointer).expect("it leads somewhere");
        return accepts(root, target, value);
    }
    keywords
        .iter()
        .all(|(keyword, argument)| fulfils(root, keywords, keyword, argument, value))
}

fn fulfils(
    root: &Value,
    keywords: &Map<String, Value>,
    keyword: &str,
    argument: &Value,
    value: &Value,
) -> bool {
    let accepts = |schema, value| accepts(root, schema, value);
    match (keyword, value) {
        ("if", _) => {
            let branch = if accepts(argument, value) {
                "then"
            } else {
                "else"
            };
            keywords
                .get(branch)
                .is_none_or(|branch| accepts(branch, value))
        }
        ("not", _) => !accepts(argument, value),
        ("anyOf", _) => list(argument).iter().any(|schema| accepts(schema, value)),
        ("enum", _) => list(argument).contains(value),
        ("type", _) => is_of_type(text(argument), value),
        ("minimum", Value::Number(number)) => number.as_f64() >= argument.as_f64(),
        ("maximum", Value::Number(number)) => number.as_f64() <= argument.as_f64(),
        ("pattern", Value::String(string)) => matches(text(argument), string),
        ("items", Value::Array(items)) => items.iter().all(|item| accepts(argument, item)),
        ("uniqueItems", Value::Array(items)) => {
            let mut others = items.iter().enumerate();
            others.all(|(index, item)| !items[..index].contains(item))
        }
        ("minProperties", Value::Object(object)) => Some(object.len() as u64) >= argument.as_u64(),
        ("required", Value::Object(object)) => list(argument)
            .iter()
            .all(|key| object.contains_key(text(key))),
        ("dependencies", Value::Object(object)) => {
            let mut schemas = map(argument).iter();
            schemas.all(|(key, schema)| !object.contains_key(key) || accepts(schema, value))
        }
        ("properties", Value::Object(object)) => {
            let mut schemas = map(argument).iter();
            schemas.all(|(key, schema)| object.get(key).is_none_or(|value| accepts(schema, value)))
        }
        ("patternProperties", Value::Object(object)) => object.iter().all(|(key, value)| {
            let mut schemas = map(argument).iter();
            schemas.all(|(pattern, schema)| !matches(pattern, key) || accepts(schema, value))
        }),
        ("additionalProperties", Value::Object(object)) => object
            .iter()
            .all(|(key, value)| is_declared(keywords, key) || accepts(argument, value)),
        // One for values of another type, or for people alone.
        _ => {
            assert!(KEYWORDS.contains(&keyword), "`{keyword}` is not known here");
            true
        }
    }
}

/// Whether `properties` or `patternProperties` has a schema for the key.
fn is_declared(keywords: &Map<String, Value>, key: &str) -> bool {
    let properties = keywords.get("properties").map(map);
    let patterns = keywords.get("patternProperties").map(map);
    properties.is_some_and(|properties| properties.contains_key(key))
        || patterns.is_some_and(|patterns| patterns.keys().any(|pattern| matches(pattern, key)))
}

fn is_of_type(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        // A float without a fraction is an integer.
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => panic!("the tests do not know the type `{name}`"),
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    thread_local! {
        // A pattern takes much longer to parse than to match.
        static PARSED: RefCell<HashMap<String, Regex>> = RefCell::default();
    }
    PARSED.with_borrow_mut(|parsed| {
        if !parsed.contains_key(pattern) {
            parsed.insert(pattern.to_owned(), Regex::new(pattern).expect(pattern));
        }
        parsed[pattern].is_match(text)
    })
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn map(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}
