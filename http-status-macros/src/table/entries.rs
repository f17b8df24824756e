use toml::{
    Spanned,
    de::{DeString, DeTable, DeValue},
};

use super::{keys::kind, source::Source, tree};
use crate::fault::{Fault, Report, nearest};

/// The keys that `rows::row` reads.
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

/// What is at the top of a document, beside the `spec` for all rows.
#[derive(Default)]
pub(super) struct Entries<'t, 'a> {
    /// The rows, with those of the groups.
    pub(super) rows: Vec<(&'t Spanned<DeString<'a>>, &'t DeTable<'a>)>,
    /// `spce = { document = "..." }`
    misspelt_specs: Vec<&'t Spanned<DeString<'a>>>,
    stray_keys: Vec<StrayKey<'t, 'a>>,
    groups: Vec<Group<'t, 'a>>,
    others: Vec<(&'t Spanned<DeString<'a>>, &'t DeValue<'a>)>,
}

/// A key of a row that is not below the header of the row.
struct StrayKey<'t, 'a> {
    key: &'t Spanned<DeString<'a>>,
    is_array: bool,
    row_above: Option<String>,
}

/// `codes` of `[codes.NotFound]`, which has rows below it.
struct Group<'t, 'a> {
    key: &'t Spanned<DeString<'a>>,
    first_row: String,
}

impl<'t, 'a> Entries<'t, 'a> {
    pub(super) fn of(tree: &'t DeTable<'a>) -> Self {
        let mut entries = Self::default();
        for (key, value) in tree::in_order(tree) {
            let name: &str = key.get_ref();
            if name != "spec" {
                entries.add(key, value.get_ref());
            }
        }
        entries
    }

    /// Adds an entry to those of its kind. A table that has a key of a row is a row, whatever its name is.
    fn add(&mut self, key: &'t Spanned<DeString<'a>>, value: &'t DeValue<'a>) {
        let name: &str = key.get_ref();
        let Some(table) = value.as_table() else {
            self.add_value(key, value);
            return;
        };
        let nested_rows = rows_below(table);
        if has_keys_of_a_row(table) {
            self.rows.push((key, table));
        } else if let Some((first_row, _)) = nested_rows.first() {
            let first_row = first_row.get_ref().to_string();
            self.groups.push(Group { key, first_row });
            // The rows below are read all the same, so that they are checked and become variants.
            self.rows.extend(nested_rows);
        } else if ROW_KEYS.contains(&name) {
            self.add_stray_key(key, value);
        } else if is_misspelt_spec(name)
            || table.contains_key("document")
            || table.contains_key("url")
        {
            self.misspelt_specs.push(key);
        } else {
            self.rows.push((key, table));
        }
    }

    fn add_value(&mut self, key: &'t Spanned<DeString<'a>>, value: &'t DeValue<'a>) {
        let name: &str = key.get_ref();
        if ROW_KEYS.contains(&name) {
            self.add_stray_key(key, value);
        } else if is_misspelt_spec(name) {
            self.misspelt_specs.push(key);
        } else {
            self.others.push((key, value));
        }
    }

    fn add_stray_key(&mut self, key: &'t Spanned<DeString<'a>>, value: &DeValue) {
        let row_above = self.rows.last();
        self.stray_keys.push(StrayKey {
            key,
            is_array: value.is_array(),
            row_above: row_above.map(|(row, _)| row.get_ref().to_string()),
        });
    }

    pub(super) fn has_misspelt_spec(&self) -> bool {
        !self.misspelt_specs.is_empty()
    }

    fn is_empty(&self) -> bool {
        let Self {
            rows,
            misspelt_specs,
            stray_keys,
            groups,
            others,
        } = self;
        rows.is_empty()
            && misspelt_specs.is_empty()
            && stray_keys.is_empty()
            && groups.is_empty()
            && others.is_empty()
    }

    pub(super) fn report_what_is_not_a_row(&self, source: &Source, report: &mut Report) {
        if self.is_empty() {
            report
                .fault(source.document.place(0..0), "the table has no rows")
                .help(
                    "write each row as a header such as `[NotFound]` with the keys `code`, `reason`, `spec` and `docs` below it",
                );
        }
        for key in &self.misspelt_specs {
            report_not_a_row(source, key, report).help("did you mean `spec`?");
        }
        self.report_stray_keys(source, report);
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
                .help("write each row as a header such as `[NotFound]` with its keys below it; above the rows, only a `spec` for all of them is allowed");
        }
    }

    fn report_stray_keys(&self, source: &Source, report: &mut Report) {
        let mut last_row_above = None;
        for StrayKey {
            key,
            is_array,
            row_above,
        } in &self.stray_keys
        {
            // One header is missing for all stray keys in a row, so that one fault is enough.
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
                .help(help);
        }
    }
}

fn is_misspelt_spec(name: &str) -> bool {
    nearest(name, &["spec"]).is_some()
}

/// The tables below a table that have the keys of a row.
fn rows_below<'t, 'a>(table: &'t DeTable<'a>) -> Vec<(&'t Spanned<DeString<'a>>, &'t DeTable<'a>)> {
    let mut rows = Vec::new();
    for (key, value) in tree::in_order(table) {
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
    report.fault(source.document.place(key.span()), message)
}
