//! Any bytes as a table. A crate of macros cannot be linked, so this one is made of its files.
#![no_main]
#![allow(dead_code)]

#[path = "../../src/args.rs"]
mod args;
#[path = "../../src/check.rs"]
mod check;
#[path = "../../src/docs.rs"]
mod docs;
#[path = "../../src/document.rs"]
mod document;
#[path = "../../src/drawing.rs"]
mod drawing;
#[path = "../../src/error.rs"]
mod error;
#[path = "../../src/expand.rs"]
mod expand;
#[path = "../../src/generate.rs"]
mod generate;
#[path = "../../src/item.rs"]
mod item;
#[path = "../../src/keys.rs"]
mod keys;
#[path = "../../src/markdown.rs"]
mod markdown;
#[path = "../../src/merge.rs"]
mod merge;
#[path = "../../src/name.rs"]
mod name;
#[path = "../../src/tests/property.rs"]
mod property;
#[path = "../../src/report.rs"]
mod report;
#[path = "../../src/row.rs"]
mod row;
#[path = "../../src/source.rs"]
mod source;
#[path = "../../src/syntax.rs"]
mod syntax;
#[path = "../../src/table.rs"]
mod table;
#[path = "../../src/visible.rs"]
mod visible;

libfuzzer_sys::fuzz_target!(|table: &[u8]| property::holds(table));
