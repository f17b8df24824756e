use crate::{
    document::{Data, Table},
    report::{Fault, Place, Report},
    row::{At, Choice},
};

/// A key, and an example of its value.
pub(crate) type Known = (&'static str, &'static str);

/// The keys of a row or of an inline table.
pub(crate) struct Keys<'a> {
    owner: &'a str,
    place: Place,
    table: &'a Table,
    known: &'static [Known],
    /// Known keys that an unknown one was probably meant to be.
    misspelt: Vec<&'static str>,
}

impl<'a> Keys<'a> {
    pub(crate) fn open(
        owner: &'a str,
        place: Place,
        table: &'a Table,
        known: &'static [Known],
        report: &mut Report,
    ) -> Self {
        let words = known.iter().map(|(known, _)| *known).collect::<Vec<_>>();
        let mut misspelt = Vec::new();
        for (key, (place, _)) in table.entries.iter().filter(|(key, _)| !words.contains(&key.as_str())) {
            let nearest = nearest(key, &words);
            misspelt.extend(nearest);
            report.push(Fault::new(*place, format!("`{owner}` has an unknown key `{key}`")).help(match nearest {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => one_of(&words, '`'),
            }));
        }
        Self { owner, place, table, known, misspelt }
    }

    pub(crate) fn get(&self, key: &'static str) -> Option<Value<'a>> {
        let (_, toml) = self.table.entries.get(key)?;
        Some(Value { key, example: self.example(key), toml })
    }

    pub(crate) fn required(&self, key: &'static str, report: &mut Report) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() && !self.misspelt.contains(&key) {
            report.push(
                Fault::new(self.place, format!("`{}` has no `{key}`", self.owner))
                    .label(format!("`{key}` is missing"))
                    .help(format!("such as `{key} = {}`", self.example(key))),
            );
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
    pub(crate) toml: &'a At<Data>,
}

impl Value<'_> {
    pub(crate) fn at<T>(&self, value: T) -> At<T> {
        At { value, place: self.toml.place }
    }

    fn mismatch(&self, expected: &str, report: &mut Report) {
        report.push(
            Fault::new(self.toml.place, format!("`{}` has the wrong type", self.key))
                .label(format!("expected {expected}, found {}", with_article(self.toml.value.kind())))
                .help(format!("such as `{} = {}`", self.key, self.example)),
        );
    }
}

pub(crate) fn string(value: Value, report: &mut Report) -> Option<At<String>> {
    if let Data::String(string) = &value.toml.value {
        return Some(value.at(string.replace("\r\n", "\n")));
    }
    value.mismatch("a string", report);
    None
}

/// For what is repeated with every row.
const MAX_LENGTH: usize = 1000;

pub(crate) fn short_string(value: Value, report: &mut Report) -> Option<At<String>> {
    let string = string(value, report)?;
    if string.value.len() > MAX_LENGTH {
        report.push(Fault::new(string.place, format!("`{}` is longer than {MAX_LENGTH} bytes", value.key)));
        return None;
    }
    Some(string)
}

pub(crate) fn integer(value: Value, report: &mut Report) -> Option<At<i64>> {
    if let Data::Integer(integer) = value.toml.value {
        return Some(value.at(integer));
    }
    value.mismatch("an integer", report);
    None
}

pub(crate) fn choice<T: Choice>(value: Value, report: &mut Report) -> Option<At<T>> {
    let choice = T::ALL.get(word(value, T::WORDS, report)?)?;
    Some(value.at(*choice))
}

fn word(value: Value, words: &[&str], report: &mut Report) -> Option<usize> {
    let word = string(value, report)?.value;
    let index = words.iter().position(|known| *known == word);
    if index.is_none() {
        report.push(
            Fault::new(value.toml.place, format!("`{}` has an unknown value \"{word}\"", value.key))
                .help(one_of(words, '"')),
        );
    }
    index
}

/// A code with more former phrases or fields is none, and rustc would be busy with it for minutes.
const MAX_ELEMENTS: usize = 20;

pub(crate) fn array<T>(value: Value, element: impl Fn(Value, &mut Report) -> Option<T>, report: &mut Report) -> Vec<T> {
    let Data::Array(elements) = &value.toml.value else {
        value.mismatch("an array", report);
        return Vec::new();
    };
    if let Some(toml) = elements.get(MAX_ELEMENTS) {
        let fault = Fault::new(toml.place, format!("`{}` has more than {MAX_ELEMENTS} elements", value.key));
        report.push(fault.label("from here on they are left out"));
    }
    let mut array = Vec::new();
    for toml in elements.iter().take(MAX_ELEMENTS) {
        array.extend(element(Value { toml, ..value }, report));
    }
    array
}

pub(crate) fn keys<'a>(value: Value<'a>, known: &'static [Known], report: &mut Report) -> Option<Keys<'a>> {
    if let Data::Table(keys) = &value.toml.value {
        return Some(Keys::open(value.key, value.toml.place, keys, known, report));
    }
    value.mismatch("a table", report);
    None
}

pub(crate) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

fn nearest(word: &str, known: &[&'static str]) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let (distance, nearest) = known.iter().map(|known| (distance(&word, known), *known)).min()?;
    (distance * 3 <= nearest.len()).then_some(nearest)
}

fn one_of(words: &[&str], quote: char) -> String {
    let words = words.iter().map(|word| format!("{quote}{word}{quote}")).collect::<Vec<_>>();
    format!("it is one of {}", words.join(", "))
}

/// How many characters to add, drop or replace (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let mut row = (0..=to.len()).collect::<Vec<_>>();
    for (i, a) in from.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}
