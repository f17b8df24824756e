use crate::{
    document::{Data, Document, Table},
    keys::{Keys, Known, Value, array, choice, integer, keys, short_string, string, with_article},
    report::{Fault, Place, Report},
    row::{At, Field, Redirect, Row, Spec},
    source::Source,
    syntax,
};

/// Every key that a table knows, with an example of its value.
const ROW: &[Known] = &[
    ("code", "404"),
    ("reason", "\"Not Found\""),
    ("spec", "{ document = \"RFC 9110\", section = \"15.5.5\" }"),
    ("registration", "\"temporary\""),
    ("former", "[\"Payload Too Large\"]"),
    ("cacheability", "\"heuristic\""),
    ("content", "\"allowed\""),
    ("redirect", "{ method = \"preserved\", permanence = \"temporary\" }"),
    ("fields", "[{ name = \"Retry-After\", requirement = \"may\", when = \"the overload will pass\" }]"),
    ("docs", "\"\"\"What it says, when to send it, and what a client does with it.\"\"\""),
];
const SPEC: &[Known] =
    &[("document", "\"RFC 9110\""), ("section", "\"15.5.5\""), ("url", "\"https://example.com/status-codes\"")];
const REDIRECT: &[Known] = &[("method", "\"preserved\""), ("permanence", "\"temporary\"")];
const FIELD: &[Known] =
    &[("name", "\"Retry-After\""), ("requirement", "\"may\""), ("when", "\"the overload will pass\"")];

/// Reads every table into its rows, in the order of the arguments.
pub(crate) fn read(sources: &[Source], report: &mut Report) -> Vec<Row> {
    let mut rows = Vec::new();
    for (table, source) in sources.iter().enumerate() {
        rows.append(&mut read_table(table, &source.text, report));
    }
    rows
}

fn read_table(table: usize, text: &str, report: &mut Report) -> Vec<Row> {
    let document = Document::parse(table, text);
    if !report.is_broken(table) {
        syntax::check(table, text, &document, report);
    }
    let entries = &document.root.entries;
    if entries.keys().all(|key| key == "spec") {
        report.push(
            Fault::new(Place { table, start: 0, end: 0 }, "the table has no rows")
                .help("a row is `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below"),
        );
    }
    let shared = entries.get("spec").map(|(_, toml)| {
        let (key, example) = ROW[2];
        spec(Value { key, example, toml }, report)
    });
    let mut rows = Vec::new();
    for (key, (place, toml)) in entries {
        let name = At { value: key.clone(), place: *place };
        match &toml.value {
            _ if key == "spec" => {}
            Data::Table(keys) => rows.push(row(name, keys, shared.as_ref(), report)),
            other => report.push(
                Fault::new(name.place, format!("`{key}` is not a row"))
                    .label(format!("this is {}", with_article(other.kind())))
                    .help("a row is `[NotFound]` with its keys below; only `spec`, for all rows, may stand above them"),
            ),
        }
    }
    rows.sort_unstable_by_key(|row| row.name.place.start);
    rows
}

fn row(name: At<String>, keys: &Table, shared: Option<&Option<At<Spec>>>, report: &mut Report) -> Row {
    let keys = Keys::open(&name.value, name.place, keys, ROW, report);
    Row {
        code: keys.required("code", report).and_then(|value| integer(value, report)),
        reason: keys.required("reason", report).and_then(|value| string(value, report)),
        spec: match shared {
            Some(shared) => keys.get("spec").map_or_else(|| shared.clone(), |value| spec(value, report)),
            None => keys.required("spec", report).and_then(|value| spec(value, report)),
        },
        registration: keys.get("registration").and_then(|value| choice(value, report)),
        former: keys.get("former").map_or(Vec::new(), |value| array(value, string, report)),
        cacheability: keys.get("cacheability").and_then(|value| choice(value, report)),
        content: keys.get("content").and_then(|value| choice(value, report)),
        redirect: keys.get("redirect").and_then(|value| redirect(value, report)),
        fields: keys.get("fields").map_or(Vec::new(), |value| array(value, field, report)),
        docs: keys.required("docs", report).and_then(|value| string(value, report)),
        name,
    }
}

fn spec(value: Value, report: &mut Report) -> Option<At<Spec>> {
    let keys = keys(value, SPEC, report)?;
    let spec = Spec {
        document: keys.required("document", report).and_then(|value| short_string(value, report)),
        section: keys.get("section").and_then(|value| short_string(value, report)),
        url: keys.get("url").and_then(|value| short_string(value, report)),
    };
    Some(value.at(spec))
}

fn redirect(value: Value, report: &mut Report) -> Option<At<Redirect>> {
    let keys = keys(value, REDIRECT, report)?;
    let method = keys.required("method", report).and_then(|value| choice(value, report));
    let permanence = keys.required("permanence", report).and_then(|value| choice(value, report));
    Some(value.at(Redirect { method: method?.value, permanence: permanence?.value }))
}

fn field(value: Value, report: &mut Report) -> Option<Field> {
    let keys = keys(value, FIELD, report)?;
    let name = keys.required("name", report).and_then(|value| string(value, report));
    let requirement = keys.required("requirement", report).and_then(|value| choice(value, report));
    let when = keys.get("when").and_then(|value| string(value, report));
    Some(Field { name: name?, requirement: requirement?.value, when })
}
