//! The schema in editors and the macro say the same of a table.

use std::{collections::BTreeSet, fs};

use serde_json::{Map, Number, Value};
use toml::de::{DeTable, DeValue};

use super::{TABLE, fill_with, find_faults, json_schema, random::check};
use crate::table::facts::WORDS;

const SCHEMA: &str = include_str!("../../data/status-codes.schema.json");

const OWN_SPEC: &str = r#"[MovedAway]
code = 399
reason = "Moved Away"
spec.document = "RFC 9110"
spec.section = "15.4"
registration = "unregistered"
former = ["Gone Away"]
cacheability = "heuristic"
content = "allowed"
redirect.method = "preserved"
redirect.permanence = "permanent"
retry = "later"
docs = "It is elsewhere."
[[MovedAway.fields]]
name = "Location"
requirement = "must"
when = "it has moved"
"#;

const SHARED_SPEC: &str = r#"spec.document = "Edge handbook"
spec.section = "On codes"
spec.url = "https://example.com/codes"
[TenantSuspended]
code = 480
reason = "Tenant Suspended"
content = "empty"
docs = "It is suspended."
[CacheKept]
code = 304
reason = "Cache Kept"
cacheability = "never"
content = "never"
docs = "It is as before."
"#;

/// Another line for the one of its key, or a second row, and what the macro says of it. A schema cannot.
const BEYOND_A_SCHEMA: &[(&str, &str)] = &[
    // Two rows are compared.
    (
        "[Other]\ncode = 399\nreason = \"Other\"",
        "is defined twice",
    ),
    (
        "[Other]\ncode = 398\nreason = \"Moved-Away\"",
        "is used twice",
    ),
    (
        "[Other]\ncode = 398\nreason = \"Gone Away\"",
        "is the phrase of another code now",
    ),
    (
        "[Other]\ncode = 398\nreason = \"Other\"\nformer = [\"gone away\"]",
        "belongs to two codes",
    ),
    (
        "[GoneAway]\ncode = 398\nreason = \"Other\"",
        "is also the name of a variant",
    ),
    ("former = [\"moved away\"]", "appears twice in one row"),
    // A phrase is compared with a code.
    ("reason = \"399 Moved Away\"", "does not contain the code"),
    // Which table it is, nothing in the table says.
    (
        "registration = \"assigned\"",
        "only the table `registered` can say how a code is registered",
    ),
    // Characters.
    (
        "docs = \"It is \u{202E}elsewhere.\"",
        "an invisible character",
    ),
    // In JSON, a whole number is an integer however it is written, and a date is a string.
    ("code = 399.0", "expected an integer, found a float"),
    ("docs = 2026-01-31", "expected a string, found a datetime"),
];

const NAMES: &[&str] = &[
    "Other",
    "A",
    "ALL",
    "Self",
    "self",
    "not_found",
    "Not_Found",
    "\"404\"",
    "\"Not Found\"",
    "Été",
    "\"\"",
];

/// What a damaged line has for its value, beside the words and codes: wrong types, texts, lists, documents and pages, tables.
const VALUES: &str = r#"1 ; 1.5 ; -1 ; true ; [] ; {} ; [1] ; [[]] ; [{}] ; inf ; 1979-05-27
"" ; " " ; "\t" ; "Fine" ; " Fine" ; "Fine " ; "Fi  ne" ; "-" ; "-1-" ; "Fïne" ; "a\nb" ; "a\rb" ; "a\n" ; "\n"
'a"b' ; 'a\b' ; "a`b" ; "a[b" ; "a]b" ; "<a>" ; "a\u00A0" ; [""] ; ["Fine"] ; ["Fine", "Fine"] ; ["Fine", "Finer"]
["Fine", 1] ; [" Fine"]
"RFC 9110" ; "RFC9110" ; "RFC 0" ; "RFC 99999" ; "RFC 100000" ; "RFC 9110 " ; "draft-ietf-x-01" ; "draft-"
"draft-X" ; "15" ; "15.5.5" ; "15." ; ".5" ; "A" ; "A.1" ; "AB.1" ; "A.B" ; "Section 15"
"https://example.com/a?b=c#d" ; "http://e" ; "https://" ; "https://-" ; "ftp://e" ; "HTTPS://e" ; "https://e/ä"
"https://e/ " ; "https://e/\n" ; "https://e/{}" ; "https://e/[!$&'()*+,;=%-._~:@]"
"Retry-After" ; "!#$%&'*+-.^_`|~0Az" ; "Retry After" ; "a:b" ; [{ name = "a" }] ; [{ requirement = "may" }]
[{ name = "a", requirement = "may" }] ; [{ name = "a", requirement = "may", other = 1 }] ; { document = "RFC 9110" }
{ document = "Ours" } ; { section = "1" } ; { document = "Ours", url = "https://e", at = 1 }
{ method = "preserved", permanence = "indirect" } ; { method = "preserved" }"#;

const CODES: &str = "\
    0 99 100 103 199 200 203 204 205 299 300 303 304 305 399 400 404 500 599 600 -404 0x194 0o624 4_04 \
    99999999999999999999";

/// Keys at wrong places, beside those of a row.
const OTHER_KEYS: [&str; 9] = [
    "other",
    "document",
    "url",
    "spec.url",
    "spec.document",
    "spec.section",
    "spec.other",
    "redirect.other",
    "name",
];

struct Schema(Value);

impl Schema {
    fn new() -> Self {
        Self(read_schema())
    }

    fn accepts(&self, table: &DeTable) -> bool {
        json_schema::accepts(&self.0, &self.0, &object(table))
    }

    /// What one accepts, the other accepts, less what is beyond a schema.
    #[track_caller]
    fn agrees(&self, text: &str) {
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return;
        }
        let faults = fill_with(text.as_bytes()).1;
        let beyond = |fault: &String| {
            BEYOND_A_SCHEMA
                .iter()
                .any(|(_, beyond)| fault.contains(beyond))
        };
        if self.accepts(table.get_ref()) {
            let missed = faults
                .iter()
                .filter(|fault| !beyond(fault))
                .collect::<Vec<_>>();
            assert!(missed.is_empty(), "the schema accepts\n{text}\n{missed:#?}");
        } else {
            assert!(!faults.is_empty(), "the macro accepts\n{text}");
        }
    }
}

fn read_schema() -> Value {
    serde_json::from_str(SCHEMA).expect("JSON")
}

fn object(table: &DeTable) -> Value {
    Value::Object(
        table
            .iter()
            .map(|(key, value)| (key.get_ref().to_string(), json(value.get_ref())))
            .collect::<Map<_, _>>(),
    )
}

/// As an editor hands it to a schema.
fn json(value: &DeValue) -> Value {
    match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix())
            .unwrap_or(i64::MAX)
            .into(),
        DeValue::Float(float) => float
            .as_str()
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map_or(Value::Null, Value::Number),
        DeValue::Boolean(boolean) => Value::Bool(*boolean),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(array) => array.iter().map(|value| json(value.get_ref())).collect(),
        DeValue::Table(table) => object(table),
    }
}

/// The table with this line, or lines, in place of the one with the same key.
fn replaced(table: &str, line: &str) -> String {
    let key = line.split('=').next().expect("a key");
    table
        .lines()
        .flat_map(|old| [if old.starts_with(key) { line } else { old }, "\n"])
        .collect()
}

fn list_values() -> Vec<String> {
    let mut values = Vec::new();
    for word in WORDS {
        values.push(format!("\"{word}\""));
    }
    for line in VALUES.lines() {
        values.extend(line.split(" ; ").map(str::to_owned));
    }
    values.extend(CODES.split(' ').map(str::to_owned));
    values
}

/// One line is left out, has another value or name, or another one below it.
fn damage(table: &str, at: usize, kind: u8, key: &str, value: &str, name: &str) -> String {
    let mut damaged = String::new();
    for (index, line) in table.lines().enumerate() {
        let line = match (line.split_once(" = "), kind) {
            _ if index != at => line.to_owned(),
            (_, 0) => continue,
            (_, 1) => format!("{line}\n{key} = {value}"),
            (Some((key, _)), _) => format!("{key} = {value}"),
            (None, _) => format!("[{name}]"),
        };
        damaged += &line;
        damaged.push('\n');
    }
    damaged
}

#[test]
fn our_tables_name_the_schema_that_accepts_them() {
    let schema = Schema::new();
    let mut tables = fs::read_dir("data")
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .collect::<Vec<_>>();
    tables.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "toml")
    });
    assert_eq!(tables.len(), 6);
    for path in tables {
        let text = fs::read_to_string(&path).expect("a table");
        assert_eq!(
            text.lines().next(),
            Some("#:schema ./status-codes.schema.json"),
            "{}",
            path.display()
        );
        assert!(
            schema.accepts(DeTable::parse(&text).expect("TOML").get_ref()),
            "{}",
            path.display()
        );
    }
    let example =
        fs::read_to_string("../http-status/examples/edge.toml").expect("the table to copy");
    let address = read_schema()["$id"]
        .as_str()
        .map(|id| format!("#:schema {id}"));
    assert_eq!(example.lines().next(), address.as_deref());
    for table in [OWN_SPEC, SHARED_SPEC, &example] {
        assert_eq!(find_faults(table), [""; 0]);
        assert!(
            schema.accepts(DeTable::parse(table).expect("TOML").get_ref()),
            "{table}"
        );
    }
}

#[test]
fn what_a_schema_cannot_say_the_macro_reports() {
    let schema = Schema::new();
    for (line, fault) in BEYOND_A_SCHEMA {
        let text = if line.starts_with('[') {
            format!("{OWN_SPEC}{line}\nspec.document = \"RFC 1\"\ndocs = \"x\"\n")
        } else {
            replaced(OWN_SPEC, line)
        };
        let faults = fill_with(text.as_bytes()).1;
        assert!(
            faults.len() == 1 && faults[0].contains(fault),
            "{text}\n{faults:#?}"
        );
        assert!(
            schema.accepts(DeTable::parse(&text).expect("TOML").get_ref()),
            "{text}"
        );
    }
}

/// The macro looks at a shared `spec` where a row needs it; the editor underlines it before.
#[test]
fn a_shared_spec_is_underlined_before_a_row_needs_it() {
    let text = format!("spec = {{ document = \"Ours\" }}\n{OWN_SPEC}");
    assert_eq!(find_faults(&text), [""; 0]);
    assert!(!Schema::new().accepts(DeTable::parse(&text).expect("TOML").get_ref()));
}

/// What the macro says of an unknown key or word lists all of them.
#[test]
fn keys_and_words_are_those_of_the_macro() {
    fn listed(line: &str) -> BTreeSet<String> {
        let text = replaced(OWN_SPEC, line);
        let fault = find_faults(&text)
            .into_iter()
            .find(|fault| fault.contains("use one of"))
            .unwrap_or_else(|| panic!("`OWN_SPEC` has no line for this one to replace: {line}"));
        let list = fault.split_once("use one of ").expect("a list").1;
        list.split(", ")
            .map(|word| word.trim_matches(['`', '"']).to_owned())
            .collect()
    }
    let schema = read_schema();
    let row = &schema["definitions"]["row"];
    let spec = &schema["definitions"]["spec"];
    let redirect = &row["properties"]["redirect"];
    let field = &row["properties"]["fields"]["items"];
    for (object, line) in [
        (row, "docs = \"x\"\nqqqqqqqqqq = 1"),
        (spec, "spec.section = \"1\"\nspec.qqqqqqqqqq = 1"),
        (
            redirect,
            "redirect.method = \"preserved\"\nredirect.qqqqqqqqqq = 1",
        ),
        (field, "when = \"x\"\nqqqqqqqqqq = 1"),
    ] {
        let properties = object["properties"].as_object().expect("keys");
        assert_eq!(
            properties.keys().cloned().collect::<BTreeSet<_>>(),
            listed(line),
            "the keys in the schema (left), and those that `table/rows.rs` reads (right)"
        );
        for (key, property) in properties {
            let is_described =
                property["description"].is_string() || property["$ref"] == "#/definitions/spec";
            assert!(is_described, "{key}");
            let Some(words) = property["enum"].as_array() else {
                continue;
            };
            let words = words
                .iter()
                .map(|word| word.as_str().expect("a word").to_owned())
                .collect::<Vec<_>>();
            let prefix = if object == redirect { "redirect." } else { "" };
            let known = listed(&format!("{prefix}{key} = \"qqqqqqqqqqqqqqqqqqqq\""));
            assert_eq!(
                words.iter().cloned().collect::<BTreeSet<_>>(),
                known,
                "the words of `{key}` in the schema (left), and in `table/facts.rs` (right)"
            );
            let meanings = property["x-taplo"]["docs"]["enumValues"]
                .as_array()
                .expect(key);
            assert_eq!(meanings.len(), words.len(), "{key}");
        }
    }
}

#[test]
fn each_line_with_each_value_is_judged_alike() {
    each_line_with_each_value(TABLE, "");
}

#[test]
fn each_line_of_every_key_with_each_value_is_judged_alike() {
    each_line_with_each_value(OWN_SPEC, "");
}

#[test]
fn each_line_below_a_shared_spec_with_each_value_is_judged_alike() {
    each_line_with_each_value(SHARED_SPEC, "spec");
}

/// Tries the lines whose keys start like this.
fn each_line_with_each_value(table: &str, prefix: &str) {
    let schema = Schema::new();
    for line in table.lines() {
        let Some((key, _)) = line.split_once(" = ") else {
            continue;
        };
        if !key.starts_with(prefix) {
            continue;
        }
        for value in list_values() {
            schema.agrees(&replaced(table, &format!("{key} = {value}")));
        }
        let without = table
            .split_inclusive('\n')
            .filter(|line| !line.starts_with(key));
        schema.agrees(&without.collect::<String>());
    }
}

#[test]
fn each_name_is_judged_alike() {
    let schema = Schema::new();
    for name in NAMES {
        schema.agrees(&TABLE.replacen("Gone", name, 1));
    }
}

#[test]
fn a_table_without_a_row_is_judged_alike() {
    let schema = Schema::new();
    for text in [
        "",
        "spec = { document = \"RFC 9110\" }",
        "title = 1",
        "[Gone]",
    ] {
        schema.agrees(text);
    }
}

#[test]
fn damaged_tables_are_judged_alike() {
    let schema = Schema::new();
    let mut keys = OTHER_KEYS.map(str::to_owned).to_vec();
    let row = &schema.0["definitions"]["row"]["properties"];
    keys.extend(row.as_object().expect("keys").keys().cloned());
    let values = list_values();
    check(500, |random| {
        let mut table = (*random.choose(&[TABLE, OWN_SPEC, SHARED_SPEC])?).to_owned();
        for _ in 0..random.int_in_range(1..=3)? {
            let at = random.choose_index(table.lines().count().max(1))?;
            let (kind, key) = (random.int_in_range(0..=7)?, random.choose(&keys)?);
            table = damage(
                &table,
                at,
                kind,
                key,
                random.choose(&values)?,
                random.choose(NAMES)?,
            );
        }
        schema.agrees(&table);
        Ok(())
    });
}
