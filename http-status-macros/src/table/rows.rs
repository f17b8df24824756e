use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    keys::{FromToml, Keys, TomlValue, describe_type},
    row::{Field, Redirect, Row, Spec},
    source::Source,
    tree,
};
use crate::{
    document::At,
    fault::{Fault, Report, nearest},
};

/// An example of `spec` for a code that is in no RFC, as most codes of users are.
const SPEC_EXAMPLE: &str =
    r#"{ document = "Edge handbook", url = "https://example.com/status-codes" }"#;

/// The help for what is not a row.
const WRITE_ROWS: &str = "write each row as a header such as `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below it; \
    above the rows, only a `spec` for all of them is allowed";

/// The key of a row, and the table below it.
type Entry<'t, 'a> = (&'t Spanned<DeString<'a>>, &'t DeTable<'a>);

/// The `spec` above the rows, which applies to each row without one.
enum SharedSpec {
    LeftOut,
    /// It is empty if something was wrong, which is reported once and not again in each row.
    Given(Spec),
}

/// Reads the rows of a table, in their order.
pub(crate) fn read_rows<'a>(source: &'a Source, report: &mut Report) -> Vec<Row<'a>> {
    let tree = tree::parse(source, report);
    let (mut shared_spec, entries) = read_entries(source, &tree, report);
    if let (SharedSpec::LeftOut, Some(key)) = (&shared_spec, find_spec_of_last_row(&entries)) {
        let place = source.document.place(key.span());
        report
            .fault(place, "this `spec` belongs to the last row alone")
            .label("the other rows have none")
            .help("to give it to all rows, put it above the first header");
        shared_spec = SharedSpec::Given(Spec::default());
    }
    let mut rows = Vec::new();
    for &(name, table) in &entries {
        if let Some(row) = read_row(source, name, table, &shared_spec, report) {
            rows.push(row);
        }
    }
    rows
}

/// Reads the `spec` above the rows, and finds the entries that are rows.
fn read_entries<'t, 'a>(
    source: &Source,
    tree: &'t DeTable<'a>,
    report: &mut Report,
) -> (SharedSpec, Vec<Entry<'t, 'a>>) {
    let mut shared_spec = SharedSpec::LeftOut;
    let mut entries = Vec::new();
    let mut is_empty = true;
    let mut has_value = false;
    for &(key, value) in &tree::in_order(tree) {
        if key.get_ref() == "spec" {
            shared_spec = SharedSpec::Given(read_shared_spec(source, key, value, report));
            continue;
        }
        is_empty = false;
        if is_misspelt_spec(key, value) {
            report_not_a_row(source, key, report).help("did you mean `spec`?");
            shared_spec = SharedSpec::Given(Spec::default());
        } else if let Some(table) = value.get_ref().as_table() {
            entries.push((key, table));
        } else if !has_value {
            // The values below it have lost the same header.
            has_value = true;
            report_not_a_row(source, key, report)
                .label(format!("this is {}", describe_type(value.get_ref())))
                .help(WRITE_ROWS);
        }
    }
    if is_empty {
        report
            .fault(source.document.place(0..0), "the table has no rows")
            .help(WRITE_ROWS);
    }
    (shared_spec, entries)
}

/// Whether this is `spce = { document = "RFC 9110" }`. What has a code is a row, whatever its name is.
fn is_misspelt_spec(key: &Spanned<DeString>, value: &Spanned<DeValue>) -> bool {
    let has_code = match value.get_ref().as_table() {
        Some(table) => table.contains_key("code"),
        None => false,
    };
    !has_code && nearest(key.get_ref(), &["spec"]).is_some()
}

fn read_shared_spec(
    source: &Source,
    key: &Spanned<DeString>,
    value: &Spanned<DeValue>,
    report: &mut Report,
) -> Spec {
    let place = source.document.place(key.span());
    let value = TomlValue::new("spec", place, SPEC_EXAMPLE, value);
    Spec::from_toml(value, report).unwrap_or_default()
}

/// Finds the `spec` that ends the last row where no other row has one. It was meant for the whole table.
fn find_spec_of_last_row<'t, 'a>(entries: &[Entry<'t, 'a>]) -> Option<&'t Spanned<DeString<'a>>> {
    let ((_, last), others) = entries.split_last()?;
    let is_in_another = others.iter().any(|(_, table)| table.contains_key("spec"));
    let (last_key, _) = tree::in_order(last).pop()?;
    let is_spec = last_key.get_ref() == "spec";
    (is_spec && !is_in_another && !others.is_empty()).then_some(last_key)
}

fn report_not_a_row<'r>(
    source: &Source,
    key: &Spanned<DeString>,
    report: &'r mut Report,
) -> &'r mut Fault {
    let message = format!("`{}` is not a row", key.get_ref());
    report.fault(source.document.place(key.span()), message)
}

/// Reads each key of a row, with an example of its value for messages. What has none of these keys is not a row.
fn read_row<'a>(
    source: &'a Source,
    name: &Spanned<DeString>,
    table: &DeTable,
    shared_spec: &SharedSpec,
    report: &mut Report,
) -> Option<Row<'a>> {
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
    if keys.are_foreign() {
        report_not_a_row(source, name, report)
            .label("there are no keys of a row below it")
            .help(WRITE_ROWS);
        return None;
    }
    keys.close();
    Some(row)
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
