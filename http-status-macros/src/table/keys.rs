use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::facts::Fact;
use crate::{
    document::{At, Place},
    fault::{Report, did_you_mean, nearest},
};

/// The keys of a row, or of a table within one.
///
/// It learns which keys exist while they are asked for by [`optional`](Self::optional) and
/// [`required`](Self::required). [`close`](Self::close) then reports the keys that nobody asked for, and those
/// that are missing.
pub(super) struct Keys<'a, 'r> {
    /// What has the keys: the name of a row, or the key of a table.
    owner: &'a str,
    place: Place,
    table: &'a DeTable<'a>,
    known: Vec<&'static str>,
    missing: Vec<MissingKey>,
    report: &'r mut Report,
}

struct MissingKey {
    key: &'static str,
    example: &'static str,
}

impl<'a, 'r> Keys<'a, 'r> {
    pub(super) fn new(
        owner: &'a str,
        place: Place,
        table: &'a DeTable<'a>,
        report: &'r mut Report,
    ) -> Self {
        Self {
            owner,
            place,
            table,
            known: Vec::new(),
            missing: Vec::new(),
            report,
        }
    }

    /// The value of a key. It is `None` if the key is left out, or if the value is wrong, which is reported.
    pub(super) fn optional<T: FromToml>(
        &mut self,
        key: &'static str,
        example: &'static str,
    ) -> Option<T> {
        self.known.push(key);
        let (toml_key, value) = self.table.get_key_value(key)?;
        let key_place = self.place.with_bytes(toml_key.span());
        let value = TomlValue::new(key, key_place, example, value);
        T::from_toml(value, self.report)
    }

    /// As [`optional`](Self::optional), and reported if the key is left out.
    pub(super) fn required<T: FromToml>(
        &mut self,
        key: &'static str,
        example: &'static str,
    ) -> Option<T> {
        if !self.table.contains_key(key) {
            self.missing.push(MissingKey { key, example });
        }
        self.optional(key, example)
    }

    /// Whether there are keys, and none of them is like one that was asked for.
    pub(super) fn are_foreign(&self) -> bool {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.known.contains(&name) || nearest(name, &self.known).is_some() {
                return false;
            }
        }
        !self.table.is_empty()
    }

    /// Reports the keys that are unknown, and those that are missing.
    pub(super) fn close(mut self) {
        let owner = self.owner;
        let mut unknown = Vec::new();
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if self.known.contains(&name) {
                continue;
            }
            // A key that is misspelt is not missing as well.
            let meant = nearest(name, &self.known);
            self.missing.retain(|missing| Some(missing.key) != meant);
            unknown.push(key);
        }
        for key in unknown {
            let name: &str = key.get_ref();
            let is_like_a_known_key = nearest(name, &self.known).is_some();
            let help = if !is_like_a_known_key && self.missing.len() == 1 {
                let missing = self.missing.remove(0);
                format!("did you mean `{}`, which is missing?", missing.key)
            } else {
                did_you_mean(name, &self.known, '`')
            };
            let place = self.place.with_bytes(key.span());
            self.report
                .fault(place, format!("`{owner}` has an unknown key `{name}`"))
                .help(help);
        }
        for MissingKey { key, example } in self.missing {
            self.report
                .fault(self.place, format!("`{owner}` has no `{key}`"))
                .label(format!("`{key}` is missing"))
                .help(format!("add it, for example `{key} = {example}`"));
        }
    }
}

/// The value of a key, or an element of an array that is.
#[derive(Clone, Copy)]
pub(super) struct TomlValue<'a> {
    key: &'static str,
    key_place: Place,
    /// How the value is written, for messages.
    example: &'static str,
    place: Place,
    toml: &'a DeValue<'a>,
}

impl<'a> TomlValue<'a> {
    pub(super) fn new(
        key: &'static str,
        key_place: Place,
        example: &'static str,
        value: &'a Spanned<DeValue>,
    ) -> Self {
        Self {
            key,
            key_place,
            example,
            place: key_place.with_bytes(value.span()),
            toml: value.get_ref(),
        }
    }

    /// The keys of a value that is a table.
    pub(super) fn keys<'r>(&self, report: &'r mut Report) -> Option<Keys<'a, 'r>> {
        match self.toml.as_table() {
            Some(table) => Some(Keys::new(self.key, self.place, table, report)),
            None => self.wrong_type("a table", report),
        }
    }

    fn wrong_type<T>(&self, expected: &str, report: &mut Report) -> Option<T> {
        // A repeated header, such as `[NotFound.code]`, is reported and has taken the place of the value.
        if report.has_fault_at(self.key_place) {
            return None;
        }
        report
            .fault(self.place, format!("`{}` has the wrong type", self.key))
            .label(format!(
                "expected {expected}, found {}",
                describe_type(self.toml)
            ))
            .help(format!("write it as in `{} = {}`", self.key, self.example));
        None
    }
}

/// A type that a value of TOML can be read as. A value that is wrong is reported, and `None`.
pub(super) trait FromToml: Sized {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self>;
}

impl<T: FromToml> FromToml for At<T> {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        Some(At {
            place: value.place,
            value: T::from_toml(value, report)?,
        })
    }
}

impl FromToml for String {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        match value.toml.as_str() {
            // TOML keeps the line breaks of the file in a multi-line string.
            Some(string) => Some(string.replace("\r\n", "\n")),
            None => value.wrong_type("a string", report),
        }
    }
}

impl FromToml for i64 {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        match value.toml.as_integer() {
            // `0x` alone is an integer without digits.
            Some(integer) if !integer.as_str().is_empty() => {
                // A number that is too large for the type is too large for a status code as well.
                Some(i64::from_str_radix(integer.as_str(), integer.radix()).unwrap_or(i64::MAX))
            }
            _ => value.wrong_type("an integer", report),
        }
    }
}

/// Reads the word of a fact. `Fact` is implemented by the types of `facts!` alone.
impl<T: Fact> FromToml for T {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        let word = String::from_toml(value, report)?;
        let mut known = Vec::new();
        for &fact in T::ALL {
            if fact.word() == word {
                return Some(fact);
            }
            known.push(fact.word());
        }
        let message = format!("`{}` has an unknown value \"{word}\"", value.key);
        report
            .fault(value.place, message)
            .help(did_you_mean(&word, &known, '"'));
        None
    }
}

impl<T: FromToml> FromToml for Vec<T> {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        let Some(array) = value.toml.as_array() else {
            return value.wrong_type("an array", report);
        };
        let mut elements = Vec::new();
        for element in array {
            let element = TomlValue {
                place: value.place.with_bytes(element.span()),
                toml: element.get_ref(),
                ..value
            };
            if let Some(element) = T::from_toml(element, report) {
                elements.push(element);
            }
        }
        Some(elements)
    }
}

/// Describes the type of a value for messages, as in `a string`.
pub(super) fn describe_type(value: &DeValue) -> String {
    let name = match value {
        DeValue::Integer(integer) if integer.as_str().is_empty() => "prefix without digits",
        _ => value.type_str(),
    };
    let article = if name.starts_with(['a', 'i']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}
