//! The crates seen from outside, a file a subject.

mod additive;
mod any;
mod attributes;
mod axum08;
mod check;
mod class;
mod convert;
mod docs;
mod docs_and_facts;
mod exhaustive;
mod explain;
mod format;
mod frozen;
mod http;
mod hyper;
mod log;
mod merge;
mod only;
mod phrases;
mod places;
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
mod table;
mod vendors;
