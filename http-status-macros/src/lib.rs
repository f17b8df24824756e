//! The macro behind [`http-status`](https://docs.rs/http-status): depend on that crate, which re-exports it.
//!
//! Data flows through the folders in this order:
//!
//! - `attribute` reads what the user wrote in Rust.
//! - `table` reads the tables that the attribute names, and makes rows of them.
//! - `rules` checks the rows of each table.
//! - `merge` makes the codes of one enum out of the rows of all tables.
//! - `output` writes the enum.
//!
//! `pipeline` calls them in turn. All of them report to `fault`, which turns what is wrong into compiler errors, with places in
//! a `document`. `names` and `links` are functions of strings. `panic` catches a bug.
//!
//! In comments, the facade is the crate `http-status`, and `Status` is its enum of the registry.

mod attribute;
mod document;
mod fault;
mod links;
mod merge;
mod names;
mod output;
mod panic;
mod pipeline;
mod rules;
mod table;

#[cfg(test)]
mod tests;

// The macro is documented where the facade re-exports it. rustdoc would append this text there, so that only editors get
// it.
#[cfg_attr(
    rust_analyzer,
    doc = r#"Fills an empty enum with the status codes of the tables that it names.

```
/// What our edge can answer or log.
#[status_codes(registered, nginx, "status/edge.toml")]
pub enum EdgeStatus {}
```

- `registered`: the IANA registry.
- `nginx`, `cloudflare`, `aws_alb`, `anthropic`, `azure_cosmos_db`: codes of these vendors, which are not registered.
- `"status/edge.toml"`: your own table. The path is relative to the folder of your `Cargo.toml`.
- `override` before a table: if an earlier table has the same code, the row of this table wins.
- `only = "4xx, 404, 500-504"`: only these codes, across all tables.
- `impl(serde, http, http02, axum08, hyper)`: the traits of these features of `http-status`.
- `crate = path`: where `http-status` is, if not at `::http_status`.

[The whole documentation, with the keys of a table](https://docs.rs/http-status/latest/http_status/attr.status_codes.html)"#
)]
#[allow(missing_docs)]
#[proc_macro_attribute]
pub fn status_codes(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    let item = item.into();
    panic::catch(&item, || pipeline::expand(arguments.into(), &item)).into()
}
