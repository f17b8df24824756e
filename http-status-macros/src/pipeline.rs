use proc_macro2::TokenStream;

use crate::{
    attribute::{Args, EmptyEnum},
    fault::{Report, Source, compile_error},
    output, rules, table,
};

/// The enum with the rows that are right, and beside it the faults of those that are not.
pub(crate) fn expand(args: TokenStream, item: &TokenStream) -> TokenStream {
    let mut report = Report::default();
    let mut args = Args::parse(args, &mut report);
    args.find_facade(&mut report);
    let sources = table::source::read(&mut args.tables, &mut report);
    let (mut tokens, errors) = fill(&args, item, &sources, report);
    tokens.extend(errors.iter().map(compile_error));
    tokens
}

/// From here on no file is read.
pub(crate) fn fill(
    args: &Args,
    item: &TokenStream,
    sources: &[Source],
    mut report: Report,
) -> (TokenStream, Vec<syn::Error>) {
    let tokens = match syn::parse2::<EmptyEnum>(item.clone()) {
        Ok(mut item) => {
            item.check(&mut report);
            let rows = table::read::rows(sources, &mut report);
            rules::check(&rows, &args.tables, sources, &mut report);
            let variants = rules::across::variants(&rows, args, &mut report);
            output::expand::expand(&item, args, &rows, &variants)
        }
        Err(error) => {
            report.error(error);
            item.clone()
        }
    };
    (tokens, report.into_errors(sources))
}
