use toml::{
    Spanned,
    de::{DeString, DeTable},
};

use super::{
    entries::Entries,
    keys::{FromToml, Keys, TomlValue},
    row::{Field, Redirect, Row, Spec},
    source::Source,
    tree,
};
use crate::{document::At, fault::Report};

/// An example of `spec` for a code that is in no RFC, as most codes of users are.
const SPEC_EXAMPLE: &str =
    r#"{ document = "Edge handbook", url = "https://example.com/status-codes" }"#;

/// The rows of a table, in their order.
pub(crate) fn rows<'a>(source: &'a Source, report: &mut Report) -> Vec<Row<'a>> {
    let tree = tree::parse(source, report);
    let entries = Entries::of(&tree);
    entries.report_what_is_not_a_row(source, report);
    let shared_spec = shared_spec(source, &tree, &entries, report);
    let mut rows = Vec::new();
    for (key, table) in &entries.rows {
        rows.push(row(source, key, table, &shared_spec, report));
    }
    rows
}

/// The `spec` above the rows, which holds for each row that has none.
enum SharedSpec {
    LeftOut,
    /// It is empty if the key or the value was wrong, which is reported once and not again in each row.
    Given(Spec),
}

fn shared_spec(
    source: &Source,
    tree: &DeTable,
    entries: &Entries,
    report: &mut Report,
) -> SharedSpec {
    if !tree.contains_key("spec") {
        return if entries.has_misspelt_spec() {
            SharedSpec::Given(Spec::default())
        } else {
            SharedSpec::LeftOut
        };
    }
    // Only `spec` is read here, and `close` would call every row an unknown key.
    let mut keys = Keys::new("", source.document.place(0..0), tree, report);
    SharedSpec::Given(keys.optional("spec", SPEC_EXAMPLE).unwrap_or_default())
}

/// Reads each key of a row, with an example of its value for messages.
fn row<'a>(
    source: &'a Source,
    name: &Spanned<DeString>,
    table: &DeTable,
    shared_spec: &SharedSpec,
    report: &mut Report,
) -> Row<'a> {
    let place = source.document.place(name.span());
    let mut keys = Keys::new(name.get_ref(), place, table, report);
    let row = Row {
        source,
        name: At {
            value: name.get_ref().to_string(),
            place,
        },
        code: keys.required("code", "404"),
        reason: keys.required("reason", r#""Not Found""#),
        spec: match shared_spec {
            SharedSpec::LeftOut => keys.required("spec", SPEC_EXAMPLE).unwrap_or_default(),
            SharedSpec::Given(shared) => keys
                .optional("spec", SPEC_EXAMPLE)
                .unwrap_or_else(|| shared.clone()),
        },
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

impl FromToml for Spec {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let spec = Spec {
            document: keys.required("document", r#""RFC 9110""#),
            section: keys.optional("section", r#""15.5.5""#),
            url: keys.optional("url", r#""https://example.com/status-codes""#),
        };
        keys.close();
        Some(spec)
    }
}

impl FromToml for Redirect {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let redirect = Redirect {
            method: keys.required("method", r#""preserved""#),
            permanence: keys.required("permanence", r#""temporary""#),
        };
        keys.close();
        Some(redirect)
    }
}

impl FromToml for Field {
    fn from_toml(value: TomlValue, report: &mut Report) -> Option<Self> {
        let mut keys = value.keys(report)?;
        let field = Field {
            name: keys.required("name", r#""Retry-After""#),
            requirement: keys.required("requirement", r#""may""#),
            when: keys.optional("when", r#""the overload will pass""#),
        };
        keys.close();
        Some(field)
    }
}
