use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::{
    attribute::Args,
    fault::{Report, Source},
    pipeline::fill,
    table::source,
};

/// What a table of these bytes becomes, and the messages of its faults.
pub(crate) fn fill_with(bytes: &[u8]) -> (TokenStream, Vec<String>) {
    let mut report = Report::default();
    let args = Args::parse(quote!("edge.toml"), &mut report);
    let text = source::text(0, bytes, &mut report);
    let source = Source::new("edge.toml".to_owned(), text, Span::call_site());
    let item = quote!(
        pub enum Status {}
    );
    let (tokens, errors) = fill(&args, &item, &[source], report);
    let file = syn::parse2::<syn::File>(tokens.clone());
    assert!(file.is_ok(), "{:?}\n{tokens}", file.err());
    (tokens, errors.iter().map(ToString::to_string).collect())
}

/// Whatever a table holds, it becomes Rust, and every fault is at a place that an editor can go to.
pub(crate) fn holds(bytes: &[u8]) {
    let text =
        String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned();
    let lines = text.split('\n').collect::<Vec<_>>();
    for message in fill_with(bytes).1 {
        if message.ends_with("more faults are not shown") {
            continue;
        }
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
