//! A file of tests has the name of the module that it tests.

mod arguments;
mod data;
mod document;
mod drawing;
mod expand;
mod generated;
mod item;
mod json_schema;
mod keys;
mod links;
mod markdown;
mod merge;
mod names;
mod nearest;
mod only;
mod panic;
mod pipeline;
mod property;
mod random;
mod registry;
mod report;
mod rows;
mod rules;
mod schema;
mod source;
mod syntax;
mod tree;

use proc_macro2::TokenStream;

use self::property::{fill_tables, fill_with};

const TABLE: &str = r#"[Gone]
code = 410
reason = "Gone"
spec = { document = "RFC 9110", section = "15.5.11" }
docs = "It is no longer here."
"#;

/// `line:column message`, and the help, of every fault.
fn find_faults(table: &str) -> Vec<String> {
    let brief = |fault: &String| {
        let place = fault
            .split("--> edge.toml:")
            .nth(1)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        let message = fault.lines().next().unwrap_or_default();
        let help = fault
            .split_once("= help: ")
            .map(|(_, help)| format!(": {help}"))
            .unwrap_or_default();
        format!("{place} {message}{help}")
    };
    fill_with(table.as_bytes()).1.iter().map(brief).collect()
}

/// The table with another line in place of the one that has this key.
fn with(line: &str) -> String {
    let key = line.split([' ', ':']).next().unwrap_or_default();
    format!("{}{line}\n", without(key))
}

fn without(key: &str) -> String {
    TABLE
        .split_inclusive('\n')
        .filter(|line| !line.starts_with(key))
        .collect()
}

#[track_caller]
fn assert_fault(table: &str, fault: &str) {
    assert_eq!(find_faults(table), [fault], "{table}");
}

/// The place and the message of each fault, without the help.
#[track_caller]
fn assert_messages(table: &str, expected: &[&str]) {
    let mut messages = Vec::new();
    for fault in find_faults(table) {
        messages.push(fault.split(": ").next().unwrap_or_default().to_owned());
    }
    assert_eq!(messages, expected, "{table}");
}

/// What a table without a fault becomes.
#[track_caller]
fn write_rust(table: &str) -> String {
    let (rust, faults) = fill_with(table.as_bytes());
    assert_eq!(faults, [""; 0], "{table}");
    rust.to_string()
}

/// What an attribute becomes with these tables, and the first line of each message.
fn fill(arguments: TokenStream, tables: &[&str]) -> (String, Vec<String>) {
    let mut files = Vec::new();
    for table in tables {
        files.push(("edge.toml", table.as_bytes()));
    }
    let (tokens, messages) = fill_tables(arguments, &files);
    let mut first_lines = Vec::new();
    for message in messages {
        first_lines.push(message.lines().next().unwrap_or_default().to_owned());
    }
    (tokens.to_string(), first_lines)
}

/// `TABLE` with another name, which is the phrase too, and another code.
fn row(name: &str, code: u16) -> String {
    TABLE
        .replace("Gone", name)
        .replace("410", &code.to_string())
}
