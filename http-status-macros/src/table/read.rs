use ::toml::de::DeValue;

use super::{
    keys::{Keys, Known, Value, kind},
    row::{Field, Redirect, Row, Spec},
    toml,
};
use crate::fault::{At, Place, Report, Source};

/// Every key that a table knows, with an example of its value.
const ROW_KEYS: &[Known] = &[
    ("code", "404"),
    ("reason", "\"Not Found\""),
    SPEC,
    ("registration", "\"temporary\""),
    ("former", "[\"Payload Too Large\"]"),
    ("cacheability", "\"heuristic\""),
    ("content", "\"allowed\""),
    ("redirect", "{ method = \"preserved\", permanence = \"temporary\" }"),
    ("retry", "\"later\""),
    ("fields", "[{ name = \"Retry-After\", requirement = \"may\", when = \"the overload will pass\" }]"),
    ("docs", "\"\"\"What it says, when to send it, and what a client does with it.\"\"\""),
];
const SPEC: Known = ("spec", "{ document = \"RFC 9110\", section = \"15.5.5\" }");
const SPEC_KEYS: &[Known] =
    &[("document", "\"RFC 9110\""), ("section", "\"15.5.5\""), ("url", "\"https://example.com/status-codes\"")];
const REDIRECT_KEYS: &[Known] = &[("method", "\"preserved\""), ("permanence", "\"temporary\"")];
const FIELD_KEYS: &[Known] =
    &[("name", "\"Retry-After\""), ("requirement", "\"may\""), ("when", "\"the overload will pass\"")];

/// Every row of every table, in the order of the arguments and of the lines.
pub(crate) fn rows(sources: &[Source], report: &mut Report) -> Vec<Row> {
    let mut rows = Vec::new();
    // One that cannot be read has no name.
    for (index, source) in sources.iter().enumerate().filter(|(_, source)| !source.file.is_empty()) {
        rows.append(&mut table(index, source, report));
    }
    rows
}

fn table(index: usize, source: &Source, report: &mut Report) -> Vec<Row> {
    let tree = toml::parse(index, source, report);
    let place = |range| Place::new(index, range);
    if tree.keys().all(|key| key.get_ref() == "spec") {
        report
            .fault(place(0..0), "the table has no rows")
            .help("a row is `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below");
    }
    let (key, example) = SPEC;
    let shared = tree.get(key).map(|toml| {
        let value = Value { key, example, place: place(toml.span()), toml: toml.get_ref() };
        spec(value, report)
    });
    let mut rows = Vec::new();
    for (key, value) in tree.iter().filter(|(key, _)| key.get_ref() != "spec") {
        let name = At { value: key.get_ref().to_string(), place: place(key.span()) };
        if let DeValue::Table(keys) = value.get_ref() {
            let keys = Keys::open(key.get_ref(), name.place, keys, ROW_KEYS, report);
            rows.push(row(name, &keys, shared.as_ref(), report));
        } else {
            report
                .fault(name.place, format!("`{}` is not a row", name.value))
                .label(format!("this is {}", kind(value.get_ref())))
                .help("a row is `[NotFound]` with its keys below; only `spec`, for all rows, may stand above them");
        }
    }
    rows.sort_unstable_by_key(|row| row.name.place.start);
    rows
}

fn row(name: At<String>, keys: &Keys, shared: Option<&Option<At<Spec>>>, report: &mut Report) -> Row {
    Row {
        name,
        code: keys.required("code", report).and_then(|value| value.integer(report)),
        reason: keys.required("reason", report).and_then(|value| value.string(report)),
        spec: match shared {
            Some(shared) => keys.get("spec").map_or_else(|| shared.clone(), |value| spec(value, report)),
            None => keys.required("spec", report).and_then(|value| spec(value, report)),
        },
        registration: keys.get("registration").and_then(|value| value.choice(report)),
        former: keys.get("former").map_or(Vec::new(), |value| value.array(Value::string, report)),
        cacheability: keys.get("cacheability").and_then(|value| value.choice(report)),
        content: keys.get("content").and_then(|value| value.choice(report)),
        redirect: keys.get("redirect").and_then(|value| redirect(value, report)),
        retry: keys.get("retry").and_then(|value| value.choice(report)),
        fields: keys.get("fields").map_or(Vec::new(), |value| value.array(field, report)),
        docs: keys.required("docs", report).and_then(|value| value.string(report)),
    }
}

fn spec(value: Value, report: &mut Report) -> Option<At<Spec>> {
    let keys = value.keys(SPEC_KEYS, report)?;
    let spec = Spec {
        document: keys.required("document", report).and_then(|value| value.string(report)),
        section: keys.get("section").and_then(|value| value.string(report)),
        url: keys.get("url").and_then(|value| value.string(report)),
    };
    Some(value.at(spec))
}

fn redirect(value: Value, report: &mut Report) -> Option<At<Redirect>> {
    let keys = value.keys(REDIRECT_KEYS, report)?;
    let method = keys.required("method", report).and_then(|value| value.choice(report));
    let permanence = keys.required("permanence", report).and_then(|value| value.choice(report));
    Some(value.at(Redirect { method: method?.value, permanence: permanence?.value }))
}

fn field(value: Value, report: &mut Report) -> Option<Field> {
    let keys = value.keys(FIELD_KEYS, report)?;
    let name = keys.required("name", report).and_then(|value| value.string(report));
    let requirement = keys.required("requirement", report).and_then(|value| value.choice(report));
    let when = keys.get("when").and_then(|value| value.string(report));
    Some(Field { name: name?, requirement: requirement?.value, when })
}
