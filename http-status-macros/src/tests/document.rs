use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use crate::{
    document::{Data, Document, Table},
    report::Place,
    row::At,
};

/// Lines that are right alone, and not always together.
const LINES: &[&str] = &[
    "[a]",
    "[b]",
    "[a.b]",
    "[a.c]",
    "[a.b.c]",
    "[ \"a\" . 'b' ]",
    "[[a]]",
    "[[b]]",
    "[[a.b]]",
    "a = 1",
    "b = 0xFF_FF",
    "c = true",
    "\"c\" = 1.5",
    "a = 1979-05-27",
    "a.b = +7",
    "a.b.c = -1",
    "b.c = 'text'",
    "[a]\nb.d = 1",
    "a = { b = 1 }",
    "a = { b.c = 1, b.d = 2 }",
    "b = { a = { c = 1 }, a.b = 1 }",
    "b = []",
    "a = [{ b = 1 }]",
    "c = [1, [{ a = 1 }], { b = {} }]",
    "a = \"\"\"\ntext\n# no comment \"\"\" # a comment",
];

fn ours(value: &At<Data>) -> String {
    match &value.value {
        Data::String(string) => format!("{string:?}"),
        Data::Integer(integer) => integer.to_string(),
        Data::Array(elements) => format!("{:?}", elements.iter().map(ours).collect::<Vec<_>>()),
        Data::Table(table) => our_table(table),
        Data::Other(kind) => (*kind).replace("date-time", "datetime"),
    }
}

fn our_table(table: &Table) -> String {
    let range = |place: &Place| place.start..place.end;
    let entry = |key: &str, place: &Place, value: &At<Data>| {
        format!("{key}@{:?} {:?}={};", range(place), range(&value.place), ours(value))
    };
    table.entries.iter().map(|(key, (place, value))| entry(key, place, value)).collect::<Vec<_>>().concat()
}

fn theirs(value: &DeValue) -> String {
    match value {
        DeValue::String(string) => format!("{string:?}"),
        DeValue::Integer(integer) => {
            i64::from_str_radix(integer.as_str(), integer.radix()).expect("a small integer").to_string()
        }
        DeValue::Array(elements) => {
            format!("{:?}", elements.iter().map(|element| theirs(element.get_ref())).collect::<Vec<_>>())
        }
        DeValue::Table(table) => their_table(table),
        other => other.type_str().to_owned(),
    }
}

fn their_table(table: &DeTable) -> String {
    let entry = |key: &Spanned<DeString>, value: &Spanned<DeValue>| {
        format!("{}@{:?} {:?}={};", key.get_ref(), key.span(), value.span(), theirs(value.get_ref()))
    };
    table.iter().map(|(key, value)| entry(key, value)).collect::<Vec<_>>().concat()
}

/// In every order: whether a table can be added to depends on all that made it.
#[test]
fn documents_are_those_of_toml() {
    for lines in (0..LINES.len().pow(3)).map(|number| {
        [number, number / LINES.len(), number / LINES.len().pow(2)].map(|number| LINES[number % LINES.len()])
    }) {
        let text = lines.join("\n");
        let document = Document::parse(0, &text);
        match DeTable::parse(&text) {
            Ok(table) => {
                assert_eq!(our_table(&document.root), their_table(table.get_ref()), "{text}");
                assert!(document.errors.is_empty(), "{text}\n{:?}", document.errors);
            }
            Err(error) => assert!(!document.errors.is_empty(), "{error}"),
        }
    }
}

#[test]
fn depth_has_an_end() {
    let dots = "a.".repeat(100_000);
    let braces = "{ a = ".repeat(100_000);
    let brackets = "[".repeat(100_000);
    let both = format!("{}a", "a.".repeat(15));
    let both = format!("{both} = {}", format!("{{ {both} = ").repeat(15));
    for text in [format!("{dots}a = 1"), format!("[{dots}a]"), format!("a = {braces}"), format!("a = {brackets}"), both]
    {
        assert!(!Document::parse(0, &text).errors.is_empty());
    }
    let stricter = "[[b.b]]\n[b]\nb.b.c = 1";
    assert!(!Document::parse(0, stricter).errors.is_empty(), "a dotted key cannot add to the table of a header");
    let prose = Document::parse(0, &"word\n".repeat(100));
    assert!(prose.errors.iter().all(|error| error.description() == "key with no value"));
}
