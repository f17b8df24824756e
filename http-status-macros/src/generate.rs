use proc_macro2::TokenStream;

use crate::{
    args::Args,
    check, expand,
    item::EmptyEnum,
    merge,
    report::Report,
    source::{self, Source},
    table,
};

/// The enum with the rows that are right, and beside it the faults of those that are not.
pub(crate) fn generate(args: TokenStream, item: TokenStream) -> TokenStream {
    let (mut tokens, error) = try_generate(args, &item).unwrap_or_else(|error| (item, Some(error)));
    tokens.extend(error.map(syn::Error::into_compile_error));
    tokens
}

fn try_generate(args: TokenStream, item: &TokenStream) -> syn::Result<(TokenStream, Option<syn::Error>)> {
    let item = EmptyEnum::parse(item)?;
    let args = syn::parse2::<Args>(args)?;
    let mut report = Report::default();
    let sources = source::read(&args.tables, &mut report);
    Ok(fill(&item, &args, &sources, report))
}

/// From here on no file is read.
pub(crate) fn fill(
    item: &EmptyEnum,
    args: &Args,
    sources: &[Source],
    mut report: Report,
) -> (TokenStream, Option<syn::Error>) {
    let read = table::read(sources, &mut report);
    check::check(&read, sources, &mut report);
    let rows = merge::merge(&read, sources, &mut report);
    (expand::expand(item, args, sources, &read, &rows), report.into_error(sources))
}
