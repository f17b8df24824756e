use ::toml::de::DeValue;

use super::{
    keys::{Keys, Read, Value, kind},
    row::{Field, Redirect, Row, Spec},
    toml,
};
use crate::fault::{At, Place, Report, Source};

/// Every row of every table, in the order of the arguments and of the lines.
pub(crate) fn rows(sources: &[Source], report: &mut Report) -> Vec<Row> {
    sources
        .iter()
        .enumerate()
        .flat_map(|(index, source)| table(index, source, report))
        .collect()
}

fn table(index: usize, source: &Source, report: &mut Report) -> Vec<Row> {
    let tree = toml::parse(index, source, report);
    let place = |range| Place::new(index, range);
    if tree.keys().all(|key| key.get_ref() == "spec") {
        report
            .fault(place(0..0), "the table has no rows")
            .help("a row is `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below");
    }
    // Not closed, since the other keys are rows.
    let mut above = Keys::open("", place(0..0), &tree, report);
    let shared = tree
        .contains_key("spec")
        .then(|| above.optional("spec", SPEC));
    let mut rows = Vec::new();
    for (key, value) in toml::in_order(&tree)
        .into_iter()
        .filter(|(key, _)| key.get_ref() != "spec")
    {
        let (name, place) = (key.get_ref(), place(key.span()));
        if let DeValue::Table(keys) = value.get_ref() {
            let keys = Keys::open(name, place, keys, report);
            rows.push(row(
                At {
                    value: name.to_string(),
                    place,
                },
                keys,
                shared.as_ref(),
            ));
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
fn row(name: At<String>, mut keys: Keys, shared: Option<&Option<Spec>>) -> Row {
    let row = Row {
        name,
        code: keys.required("code", "404"),
        reason: keys.required("reason", r#""Not Found""#),
        spec: match shared {
            Some(shared) => keys.optional("spec", SPEC).or_else(|| shared.clone()),
            None => keys.required("spec", SPEC),
        }
        .unwrap_or_default(),
        registration: keys.optional("registration", r#""temporary""#),
        former: keys
            .optional("former", r#"["Payload Too Large"]"#)
            .unwrap_or_default(),
        cacheability: keys.optional("cacheability", r#""heuristic""#),
        content: keys.optional("content", r#""allowed""#),
        redirect: keys.optional(
            "redirect",
            r#"{ method = "preserved", permanence = "temporary" }"#,
        ),
        retry: keys.optional("retry", r#""later""#),
        fields: keys
            .optional(
                "fields",
                r#"[{ name = "Retry-After", requirement = "may" }]"#,
            )
            .unwrap_or_default(),
        docs: keys.required(
            "docs",
            r#""""What it says, when to send it, and what a client does with it.""""#,
        ),
    };
    keys.close();
    row
}

impl Read for Spec {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let document = keys.required("document", r#""RFC 9110""#);
        let section = keys.optional("section", r#""15.5.5""#);
        let url = keys.optional("url", r#""https://example.com/status-codes""#);
        keys.close();
        Some(Spec {
            document,
            section,
            url,
        })
    }
}

impl Read for Redirect {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let method = keys.required("method", r#""preserved""#);
        let permanence = keys.required("permanence", r#""temporary""#);
        keys.close();
        Some(Redirect {
            method: method?,
            permanence: permanence?,
        })
    }
}

impl Read for Field {
    fn read(value: Value, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let name = keys.required("name", r#""Retry-After""#);
        let requirement = keys.required("requirement", r#""may""#);
        let when = keys.optional("when", r#""the overload will pass""#);
        keys.close();
        Some(Field {
            name: name?,
            requirement: requirement?,
            when,
        })
    }
}
