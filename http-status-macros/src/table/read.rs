use ::toml::de::DeValue;

use super::{
    keys::{Keys, Read, Value, kind},
    row::{Field, Redirect, Row, Spec},
    toml,
};
use crate::fault::{At, Place, Report, Source};

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
    let shared = tree.get("spec").map(|toml| {
        let value = Value { key: "spec", example: SPEC, place: place(toml.span()), toml: toml.get_ref() };
        At::<Spec>::read(value, report)
    });
    let mut rows = Vec::new();
    for (key, value) in toml::in_order(&tree).into_iter().filter(|(key, _)| key.get_ref() != "spec") {
        let (name, place) = (key.get_ref(), place(key.span()));
        if let DeValue::Table(keys) = value.get_ref() {
            let keys = Keys::open(name, place, keys);
            rows.push(row(At { value: name.to_string(), place }, keys, shared.as_ref(), report));
        } else {
            report
                .fault(place, format!("`{name}` is not a row"))
                .label(format!("this is {}", kind(value.get_ref())))
                .help("a row is `[NotFound]` with its keys below; only `spec`, for all rows, may stand above them");
        }
    }
    rows
}

const SPEC: &str = r#"{ document = "RFC 9110", section = "15.5.5" }"#;

/// Each key stands here with an example of its value.
fn row(name: At<String>, mut keys: Keys, shared: Option<&Option<At<Spec>>>, report: &mut Report) -> Row {
    let row = Row {
        name,
        code: keys.required("code", "404", report),
        reason: keys.required("reason", r#""Not Found""#, report),
        spec: match shared {
            Some(shared) => keys.optional("spec", SPEC, report).or_else(|| shared.clone()),
            None => keys.required("spec", SPEC, report),
        },
        registration: keys.optional("registration", r#""temporary""#, report),
        former: keys.optional("former", r#"["Payload Too Large"]"#, report).unwrap_or_default(),
        cacheability: keys.optional("cacheability", r#""heuristic""#, report),
        content: keys.optional("content", r#""allowed""#, report),
        redirect: keys.optional("redirect", r#"{ method = "preserved", permanence = "temporary" }"#, report),
        retry: keys.optional("retry", r#""later""#, report),
        fields: keys
            .optional("fields", r#"[{ name = "Retry-After", requirement = "may" }]"#, report)
            .unwrap_or_default(),
        docs: keys.required("docs", r#""""What it says, when to send it, and what a client does with it.""""#, report),
    };
    keys.close(report);
    row
}

impl Read for At<Spec> {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let document = keys.required("document", r#""RFC 9110""#, report);
        let section = keys.optional("section", r#""15.5.5""#, report);
        let url = keys.optional("url", r#""https://example.com/status-codes""#, report);
        keys.close(report);
        Some(value.at(Spec { document, section, url }))
    }
}

impl Read for At<Redirect> {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let method = keys.required::<At<_>>("method", r#""preserved""#, report);
        let permanence = keys.required::<At<_>>("permanence", r#""temporary""#, report);
        keys.close(report);
        Some(value.at(Redirect { method: method?.value, permanence: permanence?.value }))
    }
}

impl Read for Field {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let name = keys.required("name", r#""Retry-After""#, report);
        let requirement = keys.required::<At<_>>("requirement", r#""may""#, report);
        let when = keys.optional("when", r#""the overload will pass""#, report);
        keys.close(report);
        Some(Field { name: name?, requirement: requirement?.value, when })
    }
}
