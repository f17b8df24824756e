use toml::{
    Spanned,
    de::{DeInteger, DeTable, DeValue},
};

use super::words::Choice;
use crate::fault::{At, MAX_FAULTS, Place, Report, did_you_mean, nearest};

/// The keys of a row or of an inline table: those that are asked for are known.
pub(crate) struct Keys<'a, 'r> {
    owner: &'a str,
    place: Place,
    table: &'a DeTable<'a>,
    known: Vec<&'static str>,
    missing: Vec<(&'static str, &'static str)>,
    report: &'r mut Report,
}

impl<'a, 'r> Keys<'a, 'r> {
    pub(crate) fn open(
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

    pub(crate) fn optional<T: Read>(
        &mut self,
        key: &'static str,
        example: &'static str,
    ) -> Option<T> {
        self.known.push(key);
        let toml = self.table.get(key)?;
        let place = Place::new(self.place.source, toml.span());
        T::read(
            Value {
                key,
                example,
                place,
                toml: toml.get_ref(),
            },
            self.report,
        )
    }

    pub(crate) fn required<T: Read>(
        &mut self,
        key: &'static str,
        example: &'static str,
    ) -> Option<T> {
        if !self.table.contains_key(key) {
            self.missing.push((key, example));
        }
        self.optional(key, example)
    }

    /// Reports the keys that are not known, and those that are missing and not just misspelt.
    pub(crate) fn close(self) {
        let Self {
            owner,
            place,
            table,
            known,
            missing,
            report,
        } = self;
        let mut misspelt = Vec::new();
        let unknown = table
            .keys()
            .filter(|key| known.iter().all(|known| known != key.get_ref()));
        for key in unknown.take(MAX_FAULTS + 1) {
            let name = key.get_ref();
            misspelt.extend(nearest(name, &known));
            report
                .fault(
                    Place::new(place.source, key.span()),
                    format!("`{owner}` has an unknown key `{name}`"),
                )
                .help(did_you_mean(name, &known, '`'));
        }
        for (key, example) in missing
            .into_iter()
            .filter(|(key, _)| !misspelt.contains(key))
        {
            report
                .fault(place, format!("`{owner}` has no `{key}`"))
                .label(format!("`{key}` is missing"))
                .help(format!("such as `{key} = {example}`"));
        }
    }
}

/// The value of a key, or an element of it.
#[derive(Clone, Copy)]
pub(crate) struct Value<'a> {
    key: &'static str,
    example: &'static str,
    place: Place,
    toml: &'a DeValue<'a>,
}

impl<'a> Value<'a> {
    pub(crate) fn keys<'r>(&self, report: &'r mut Report) -> Option<Keys<'a, 'r>> {
        let table = self.of_type("a table", self.toml.as_table(), report)?;
        Some(Keys::open(self.key, self.place, table, report))
    }

    fn of_type<T>(&self, expected: &str, value: Option<T>, report: &mut Report) -> Option<T> {
        if value.is_none() {
            report
                .fault(self.place, format!("`{}` has the wrong type", self.key))
                .label(format!("expected {expected}, found {}", kind(self.toml)))
                .help(format!("such as `{} = {}`", self.key, self.example));
        }
        value
    }
}

/// What a value can mean: nothing, if it is wrong, which is reported.
pub(crate) trait Read: Sized {
    fn read(value: Value, report: &mut Report) -> Option<Self>;
}

impl<T: Read> Read for At<T> {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        Some(At {
            place: value.place,
            value: T::read(value, report)?,
        })
    }
}

impl Read for String {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        value.of_type(
            "a string",
            value
                .toml
                .as_str()
                .map(|string| string.replace("\r\n", "\n")),
            report,
        )
    }
}

impl Read for i64 {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let number = |integer: &DeInteger| {
            let digits = integer.as_str();
            // One that does not fit is out of the range of a code, and `0x` alone is none.
            (!digits.is_empty())
                .then(|| i64::from_str_radix(digits, integer.radix()).unwrap_or(i64::MAX))
        };
        value.of_type(
            "an integer",
            value.toml.as_integer().and_then(number),
            report,
        )
    }
}

impl<T: Choice> Read for T {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let word = String::read(value, report)?;
        let choice = T::ALL.iter().copied().find(|choice| choice.word() == word);
        if choice.is_none() {
            let known = T::ALL
                .iter()
                .map(|choice| choice.word())
                .collect::<Vec<_>>();
            let message = format!("`{}` has an unknown value \"{word}\"", value.key);
            report
                .fault(value.place, message)
                .help(did_you_mean(&word, &known, '"'));
        }
        choice
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let elements = value
            .of_type("an array", value.toml.as_array(), report)?
            .iter();
        let read = |toml: &Spanned<DeValue>| {
            let place = Place::new(value.place.source, toml.span());
            T::read(
                Value {
                    place,
                    toml: toml.get_ref(),
                    ..value
                },
                report,
            )
        };
        Some(elements.filter_map(read).collect())
    }
}

pub(crate) fn kind(value: &DeValue) -> String {
    let kind = match value {
        DeValue::Integer(integer) if integer.as_str().is_empty() => "prefix without digits",
        _ => value.type_str(),
    };
    format!(
        "{} {kind}",
        if kind.starts_with(['a', 'i']) {
            "an"
        } else {
            "a"
        }
    )
}
