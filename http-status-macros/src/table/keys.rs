use toml::de::{DeInteger, DeTable, DeValue};

use super::words::Choice;
use crate::fault::{At, MAX_FAULTS, Place, Report, did_you_mean, nearest};

/// A key, and an example of its value.
pub(crate) type Known = (&'static str, &'static str);

/// The keys of a row or of an inline table.
pub(crate) struct Keys<'a> {
    owner: &'a str,
    place: Place,
    table: &'a DeTable<'a>,
    known: &'static [Known],
    /// Known keys that an unknown one was probably meant to be.
    misspelt: Vec<&'static str>,
}

impl<'a> Keys<'a> {
    pub(crate) fn open(
        owner: &'a str,
        place: Place,
        table: &'a DeTable<'a>,
        known: &'static [Known],
        report: &mut Report,
    ) -> Self {
        let words = known.iter().map(|(word, _)| *word).collect::<Vec<_>>();
        let mut misspelt = Vec::new();
        let unknown = table.keys().filter(|key| words.iter().all(|word| word != key.get_ref()));
        for key in unknown.take(MAX_FAULTS + 1) {
            let name = key.get_ref();
            misspelt.extend(nearest(name, &words));
            report
                .fault(Place::new(place.source, key.span()), format!("`{owner}` has an unknown key `{name}`"))
                .help(did_you_mean(name, &words, '`'));
        }
        Self { owner, place, table, known, misspelt }
    }

    pub(crate) fn get(&self, key: &'static str) -> Option<Value<'a>> {
        let value = self.table.get(key)?;
        let place = Place::new(self.place.source, value.span());
        Some(Value { key, example: self.example(key), place, toml: value.get_ref() })
    }

    pub(crate) fn required(&self, key: &'static str, report: &mut Report) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() && !self.misspelt.contains(&key) {
            report
                .fault(self.place, format!("`{}` has no `{key}`", self.owner))
                .label(format!("`{key}` is missing"))
                .help(format!("such as `{key} = {}`", self.example(key)));
        }
        value
    }

    fn example(&self, key: &str) -> &'static str {
        self.known.iter().find(|(known, _)| *known == key).map_or("", |(_, example)| example)
    }
}

/// The value of a key, or an element of it.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    pub(crate) key: &'static str,
    pub(crate) example: &'static str,
    pub(crate) place: Place,
    pub(crate) toml: &'a DeValue<'a>,
}

impl<'a> Value<'a> {
    pub(crate) fn at<T>(&self, value: T) -> At<T> {
        At { value, place: self.place }
    }

    fn mismatch(&self, expected: &str, report: &mut Report) {
        report
            .fault(self.place, format!("`{}` has the wrong type", self.key))
            .label(format!("expected {expected}, found {}", kind(self.toml)))
            .help(format!("such as `{} = {}`", self.key, self.example));
    }

    pub(crate) fn string(self, report: &mut Report) -> Option<At<String>> {
        if let DeValue::String(string) = self.toml {
            return Some(self.at(string.replace("\r\n", "\n")));
        }
        self.mismatch("a string", report);
        None
    }

    pub(crate) fn integer(self, report: &mut Report) -> Option<At<i64>> {
        let integer = self.toml.as_integer().and_then(number);
        if integer.is_none() {
            self.mismatch("an integer", report);
        }
        Some(self.at(integer?))
    }

    pub(crate) fn choice<T: Choice>(self, report: &mut Report) -> Option<At<T>> {
        let word = self.string(report)?;
        let choice = T::parse(&word.value);
        if choice.is_none() {
            report
                .fault(self.place, format!("`{}` has an unknown value \"{}\"", self.key, word.value))
                .help(did_you_mean(&word.value, T::WORDS, '"'));
        }
        Some(self.at(choice?))
    }

    pub(crate) fn array<T>(self, element: impl Fn(Value<'a>, &mut Report) -> Option<T>, report: &mut Report) -> Vec<T> {
        let DeValue::Array(elements) = self.toml else {
            self.mismatch("an array", report);
            return Vec::new();
        };
        let values = elements.iter().map(|toml| {
            let place = Place::new(self.place.source, toml.span());
            Value { place, toml: toml.get_ref(), ..self }
        });
        values.filter_map(|value| element(value, report)).collect()
    }

    pub(crate) fn keys(self, known: &'static [Known], report: &mut Report) -> Option<Keys<'a>> {
        if let DeValue::Table(keys) = self.toml {
            return Some(Keys::open(self.key, self.place, keys, known, report));
        }
        self.mismatch("a table", report);
        None
    }
}

/// One that is too large is out of the range of a code, and `0x` is none.
fn number(integer: &DeInteger) -> Option<i64> {
    let digits = integer.as_str();
    digits
        .contains(|digit: char| digit.is_ascii_hexdigit())
        .then(|| i64::from_str_radix(digits, integer.radix()).unwrap_or(i64::MAX))
}

pub(crate) fn kind(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a datetime",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}
