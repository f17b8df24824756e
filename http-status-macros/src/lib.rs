//! The macro behind [`http-status`](https://docs.rs/http-status): depend on that crate, which re-exports it.
//!
//! The modules are the way of the data. The arguments name tables (`args`), which fill an empty enum (`item`); each
//! table is found (`source`) and read (`table`) into rows (`row`), the rows are checked (`check`), put together
//! (`merge`) and become Rust (`expand`) with its documentation (`markdown`). Every fault goes into one `report`.

mod args;
mod check;
mod expand;
mod item;
mod keys;
mod markdown;
mod merge;
mod name;
mod report;
mod row;
mod source;
mod table;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

use crate::{args::Args, item::EmptyEnum, report::Report};

/// Fills an empty enum with the status codes of one or more tables: see `http_status::status_codes`, which is this macro.
#[proc_macro_attribute]
pub fn status_codes(args: proc_macro::TokenStream, item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    generate(args.into(), item.into()).into()
}

fn generate(args: TokenStream, item: TokenStream) -> TokenStream {
    let (mut tokens, error) = try_generate(args, &item).unwrap_or_else(|error| (item, Some(error)));
    tokens.extend(error.map(syn::Error::into_compile_error));
    tokens
}

fn try_generate(args: TokenStream, item: &TokenStream) -> syn::Result<(TokenStream, Option<syn::Error>)> {
    let item = EmptyEnum::parse(item)?;
    let args = syn::parse2::<Args>(args)?;
    let mut report = Report::default();
    let sources = source::read(&args.tables, &mut report);
    let read = table::read(&sources, &mut report);
    check::check(&read, &sources, &mut report);
    let rows = merge::merge(&read, &sources, &mut report);
    let tokens = expand::expand(&item, &args, &sources, &read, &rows);
    Ok((tokens, report.into_error(&sources)))
}
