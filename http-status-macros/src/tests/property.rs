use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    attribute::Arguments,
    document::Document,
    fault::Report,
    pipeline::expand_tables,
    table::{Source, source::decode},
};

/// What an attribute becomes with these tables, by path and contents, in place of those that it names; and the
/// messages of all faults.
pub(crate) fn fill_tables(
    arguments: TokenStream,
    tables: &[(&str, &[u8])],
) -> (TokenStream, Vec<String>) {
    let item = quote!(
        pub enum Status {}
    );
    fill_item(&item, arguments, tables)
}

/// As [`fill_tables`], with another enum.
pub(crate) fn fill_item(
    item: &TokenStream,
    arguments: TokenStream,
    tables: &[(&str, &[u8])],
) -> (TokenStream, Vec<String>) {
    let mut report = Report::default();
    let arguments = Arguments::parse(arguments, &mut report);
    assert_eq!(arguments.tables.len(), tables.len());
    let mut sources = Vec::new();
    for (index, (argument, (path, bytes))) in arguments.tables.into_iter().zip(tables).enumerate() {
        let document = Document {
            index,
            path: (*path).to_owned(),
            text: decode(index, bytes, &mut report),
            argument: argument.span,
        };
        sources.push(Source { document, argument });
    }
    let (tokens, errors) = expand_tables(
        item,
        &sources,
        arguments.only.as_ref(),
        &arguments.facade,
        report,
    );
    (tokens, errors.iter().map(ToString::to_string).collect())
}

/// What a table of these bytes becomes, and the messages of its faults.
pub(crate) fn fill_with(bytes: &[u8]) -> (TokenStream, Vec<String>) {
    fill_tables(quote!("edge.toml"), &[("edge.toml", bytes)])
}

/// Whatever a table holds, it becomes Rust, and every fault is at a place that an editor can go to.
pub(crate) fn holds(bytes: &[u8]) {
    let text =
        String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned();
    let lines = text.split('\n').collect::<Vec<_>>();
    let (tokens, messages) = fill_with(bytes);
    let file = syn::parse2::<syn::File>(tokens.clone());
    assert!(file.is_ok(), "{:?}\n{tokens}", file.err());
    for message in messages {
        if message.ends_with("more faults are not shown") {
            continue;
        }
        assert!(message.contains(" = help: "), "{message}\nin {text:?}");
        let place = message
            .split("--> edge.toml:")
            .nth(1)
            .and_then(|rest| rest.lines().next());
        let (line, column) = place
            .and_then(|place| place.split_once(':'))
            .expect(&message);
        let (line, column) = (
            line.parse::<usize>().expect("a line"),
            column.parse::<usize>().expect("a column"),
        );
        let length = lines
            .get(line - 1)
            .expect("a line of the table")
            .chars()
            .count();
        assert!((1..=length + 1).contains(&column), "{message}\nin {text:?}");
    }
}
