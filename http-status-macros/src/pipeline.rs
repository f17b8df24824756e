use proc_macro2::TokenStream;

use crate::{
    attribute::{Arguments, EmptyEnum, FacadeOptions, Only},
    fault::{Report, compile_error},
    merge,
    output::{self, Enum},
    rules,
    table::{self, Source},
};

/// Writes the enum with the rows that are right, and the errors of all that is wrong.
pub(crate) fn expand(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let mut report = Report::default();
    let Arguments {
        tables,
        only,
        facade,
    } = Arguments::parse(arguments, &mut report);
    let sources = table::read_sources(tables, &mut report);
    let (mut tokens, errors) = expand_tables(item, &sources, only.as_ref(), &facade, report);
    for error in &errors {
        tokens.extend(compile_error(error));
    }
    tokens
}

/// Goes from the tables that were read to the enum and the errors.
pub(crate) fn expand_tables(
    item: &TokenStream,
    sources: &[Source],
    only: Option<&Only>,
    facade: &FacadeOptions,
    mut report: Report,
) -> (TokenStream, Vec<syn::Error>) {
    let mut rows = Vec::new();
    for source in sources {
        let mut table_rows = table::read_rows(source, &mut report);
        rules::check(source, &table_rows, &mut report);
        rows.append(&mut table_rows);
    }
    let codes = merge::merge_rows(&rows, only, &mut report);
    let has_registry = sources.iter().any(|source| source.argument.is_registry());
    // The enum is parsed last, so that its errors come after those of the attribute above it.
    let tokens = match EmptyEnum::parse(item, &mut report) {
        Some(item) => output::expand(&Enum {
            item,
            facade,
            codes,
            registry_size: has_registry.then(|| table::registered_codes().len()),
            has_only_errors: only.is_some_and(Only::has_only_errors),
            files: table::list_paths_of_files(sources),
        }),
        None => item.clone(),
    };
    let mut documents = Vec::new();
    for source in sources {
        documents.push(&source.document);
    }
    (tokens, report.into_errors(&documents))
}
