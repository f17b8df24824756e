//! The macro behind [`http-status`](https://docs.rs/http-status): depend on that crate, which re-exports it.
//!
//! The modules are the way of the data, which `generate` goes. The arguments name tables (`args`), which fill an empty
//! enum (`item`); each table is found (`source`), parsed (`document`, `syntax`) and read (`table`, `keys`) into rows
//! (`row`, `name`), the rows are checked (`check`, `docs`, `visible`), put together (`merge`) and become Rust (`expand`)
//! with its documentation (`markdown`). Every fault goes into one `report`, and leaves it as a `drawing` in an `error`.

mod args;
mod check;
mod docs;
mod document;
mod drawing;
mod error;
mod expand;
mod generate;
mod item;
mod keys;
mod markdown;
mod merge;
mod name;
mod report;
mod row;
mod source;
mod syntax;
mod table;
mod visible;

#[cfg(test)]
mod tests;

// Documented in the facade: rustdoc would put what stands here below what stands there.
#[allow(missing_docs)]
#[proc_macro_attribute]
pub fn status_codes(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    generate::generate(args.into(), item.into()).into()
}
