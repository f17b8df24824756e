//! Any bytes as a table; `.ci/fuzz` has those to start from. A crate of macros cannot be linked, so this one is made of its
//! files.
#![no_main]
#![allow(dead_code)]

#[path = "../../src/attribute/mod.rs"]
mod attribute;
#[path = "../../src/document.rs"]
mod document;
#[path = "../../src/fault/mod.rs"]
mod fault;
#[path = "../../src/links.rs"]
mod links;
#[path = "../../src/merge/mod.rs"]
mod merge;
#[path = "../../src/names.rs"]
mod names;
#[path = "../../src/output/mod.rs"]
mod output;
#[path = "../../src/pipeline.rs"]
mod pipeline;
#[path = "../../src/tests/property.rs"]
mod property;
#[path = "../../src/rules/mod.rs"]
mod rules;
#[path = "../../src/table/mod.rs"]
mod table;

libfuzzer_sys::fuzz_target!(|table: &[u8]| property::holds(table));
