use ::toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{
    keys::{FromToml, Keys, TomlValue, kind},
    row::{Field, Redirect, Row, Spec},
    source::Source,
    toml,
};
use crate::fault::{At, Fault, Report, nearest};

/// The document of most codes of a user, which are in no RFC.
const SPEC_EXAMPLE: &str =
    r#"{ document = "Edge handbook", url = "https://example.com/status-codes" }"#;

/// The keys of a row, in the order in which people write them.
const ROW_KEYS: [&str; 11] = [
    "code",
    "reason",
    "spec",
    "registration",
    "former",
    "cacheability",
    "content",
    "redirect",
    "retry",
    "fields",
    "docs",
];

/// The rows of a table, as they stand in it.
pub(crate) fn rows<'a>(source: &'a Source, report: &mut Report) -> Vec<Row<'a>> {
    let document = toml::parse(source, report);
    let mut entries = Entries::default();
    for (key, value) in toml::in_order(&document) {
        entries.sort(key, value);
    }
    if entries.is_empty() {
        report
            .fault(source.place(0..0), "the table has no rows")
            .help("a row is `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below")
            .loses_rows();
    }
    entries.report_what_is_not_a_row(source, report);
    let shared_spec = shared_spec(source, &document, &entries, report);
    let mut rows = Vec::new();
    for (key, table) in &entries.rows {
        rows.push(row(source, key, table, &shared_spec, report));
    }
    rows
}

/// What stands at the top of a document beside the `spec` for all rows.
#[derive(Default)]
struct Entries<'t, 'a> {
    rows: Vec<(&'t Spanned<DeString<'a>>, &'t DeTable<'a>)>,
    /// `spce = { document = "..." }`
    misspelt_specs: Vec<&'t Spanned<DeString<'a>>>,
    keys_of_rows: Vec<KeyOfRow<'t, 'a>>,
    groups: Vec<Group<'t, 'a>>,
    others: Vec<(&'t Spanned<DeString<'a>>, &'t DeValue<'a>)>,
}

/// `codes` of `[codes.NotFound]`, which has rows below it.
struct Group<'t, 'a> {
    key: &'t Spanned<DeString<'a>>,
    first_row: String,
}

/// A key of a row that is not below the header of the row.
struct KeyOfRow<'t, 'a> {
    key: &'t Spanned<DeString<'a>>,
    is_array: bool,
    row_above: Option<String>,
}

impl<'t, 'a> Entries<'t, 'a> {
    fn sort(&mut self, key: &'t Spanned<DeString<'a>>, value: &'t Spanned<DeValue<'a>>) {
        let name: &str = key.get_ref();
        let value = value.get_ref();
        let table = value.as_table();
        let has_key = |key: &str| table.is_some_and(|table| table.contains_key(key));
        let is_row = table.is_some_and(has_keys_of_a_row);
        let looks_like_a_spec =
            nearest(name, &["spec"]).is_some() || has_key("document") || has_key("url");
        let nested = table.map(rows_below).unwrap_or_default();
        if name == "spec" {
            // It holds for all rows.
        } else if let (false, Some((first_row, _))) = (is_row, nested.first()) {
            let first_row = first_row.get_ref().to_string();
            self.groups.push(Group { key, first_row });
            // They are checked as well, and their variants are there.
            self.rows.extend(nested);
        } else if ROW_KEYS.contains(&name) && !is_row {
            self.keys_of_rows.push(KeyOfRow {
                key,
                is_array: value.is_array(),
                row_above: self.rows.last().map(|(row, _)| row.get_ref().to_string()),
            });
        } else if looks_like_a_spec && !is_row {
            self.misspelt_specs.push(key);
        } else if let Some(table) = table {
            self.rows.push((key, table));
        } else {
            self.others.push((key, value));
        }
    }

    fn is_empty(&self) -> bool {
        // The rows of a group are among the rows.
        let Self {
            rows,
            misspelt_specs,
            keys_of_rows,
            groups: _,
            others,
        } = self;
        rows.is_empty() && misspelt_specs.is_empty() && keys_of_rows.is_empty() && others.is_empty()
    }

    fn report_what_is_not_a_row(&self, source: &Source, report: &mut Report) {
        for key in &self.misspelt_specs {
            report_not_a_row(source, key, report).help("did you mean `spec`?");
        }
        let mut last_row_above = None;
        for KeyOfRow {
            key,
            is_array,
            row_above,
        } in &self.keys_of_rows
        {
            // The keys of one row lack one header.
            if last_row_above == Some(row_above) {
                continue;
            }
            last_row_above = Some(row_above);
            let name = key.get_ref();
            let help = match row_above {
                Some(row) if *is_array => {
                    format!("to give it to the row above, write `[[{row}.{name}]]`")
                }
                Some(row) => format!("to give it to the row above, write `[{row}.{name}]`"),
                None => {
                    "write the header of the row above its keys, such as `[NotFound]`".to_owned()
                }
            };
            report_not_a_row(source, key, report)
                .label("this is a key of a row")
                .help(help)
                .loses_rows();
        }
        for Group { key, first_row } in &self.groups {
            report_not_a_row(source, key, report)
                .label("there are rows below it")
                .help(format!(
                    "leave it out of their headers: write `[{first_row}]`"
                ));
        }
        for (key, value) in &self.others {
            report_not_a_row(source, key, report)
                .label(format!("this is {}", kind(value)))
                .help("a row is `[NotFound]` with its keys below; only `spec`, for all rows, may stand above them")
                .loses_rows();
        }
    }
}

/// The tables below a table that have the keys of a row.
fn rows_below<'t, 'a>(table: &'t DeTable<'a>) -> Vec<(&'t Spanned<DeString<'a>>, &'t DeTable<'a>)> {
    let mut rows = Vec::new();
    for (key, value) in toml::in_order(table) {
        let Some(table) = value.get_ref().as_table() else {
            continue;
        };
        if has_keys_of_a_row(table) {
            rows.push((key, table));
        }
    }
    rows
}

fn has_keys_of_a_row(table: &DeTable) -> bool {
    ROW_KEYS.into_iter().any(|key| table.contains_key(key))
}

fn report_not_a_row<'r>(
    source: &Source,
    key: &Spanned<DeString>,
    report: &'r mut Report,
) -> &'r mut Fault {
    let message = format!("`{}` is not a row", key.get_ref());
    report.fault(source.place(key.span()), message)
}

/// The `spec` above the rows, which holds for each row that has none.
enum SharedSpec {
    LeftOut,
    /// It is empty if the key or the value was wrong, which is reported once and not again in each row.
    Given(Spec),
}

fn shared_spec(
    source: &Source,
    document: &DeTable,
    entries: &Entries,
    report: &mut Report,
) -> SharedSpec {
    if !document.contains_key("spec") {
        return if entries.misspelt_specs.is_empty() {
            SharedSpec::LeftOut
        } else {
            SharedSpec::Given(Spec::default())
        };
    }
    // These are not closed, since all other keys are rows.
    let mut keys = Keys::new("", source.place(0..0), document, report);
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
    let place = source.place(name.span());
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
