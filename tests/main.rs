//! The crates seen from outside, a file a subject.

mod additive;
mod any;
mod attributes;
mod check;
mod class;
mod convert;
mod docs;
mod docs_and_facts;
mod exhaustive;
mod explain;
mod format;
mod former;
mod frameworks;
mod frozen;
mod hyper;
mod log;
mod only;
mod own_table;
mod public_api;
mod readme;
mod rebuild;
mod registry;
mod reproducible;
mod rustdoc_lints;
mod semantics;
mod serde;
#[cfg(feature = "macros")]
mod server;
mod set;
mod skip;
mod vendors;
mod vocabulary;
mod wire;
