use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::{
    args::Args,
    check,
    error::{Error, Result},
    expand,
    item::EmptyEnum,
    merge,
    report::Report,
    source::{self, Source},
    table,
};

/// The enum with the rows that are right, and beside it the faults of those that are not.
pub(crate) fn generate(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Vec::new();
    let mut tokens = try_generate(args, &item, &mut errors).unwrap_or_else(|error| {
        errors.push(error);
        item
    });
    for error in errors {
        error.to_tokens(&mut tokens);
    }
    tokens
}

fn try_generate(args: TokenStream, item: &TokenStream, errors: &mut Vec<Error>) -> Result<TokenStream> {
    let item = EmptyEnum::parse(item, errors)?;
    let args = Args::parse(args, errors)?;
    let mut report = Report::default();
    let sources = source::read(&args.tables, &mut report);
    let (tokens, faults) = fill(&item, &args, &sources, report);
    errors.extend(faults);
    Ok(tokens)
}

/// From here on no file is read.
pub(crate) fn fill(item: &EmptyEnum, args: &Args, sources: &[Source], mut report: Report) -> (TokenStream, Vec<Error>) {
    let read = table::read(sources, &mut report);
    check::check(&read, sources, &mut report);
    let rows = merge::merge(&read, sources, &mut report);
    (expand::expand(item, args, sources, &read, &rows), report.into_errors(sources))
}
