use std::path::Path;

use proc_macro2::{Span, TokenTree};
use syn::{Error, Result};

use super::{
    built_in::BuiltIn,
    facade::{FEATURES, help_for_features},
    tokens::{is_punct, read_string},
};
use crate::fault::{Report, error_with_help, nearest};

/// `registered`, or `"status/edge.toml"`
#[derive(PartialEq)]
pub(crate) enum TableName {
    BuiltIn(BuiltIn),
    File(String),
}

impl TableName {
    /// Reads the name that a list of tokens starts with, and returns what is behind it.
    ///
    /// A name that is only misspelt, or a path without quotes, is reported and taken, so that the variants are there.
    pub(super) fn read<'a>(
        tokens: &'a [TokenTree],
        report: &mut Report,
    ) -> Result<(Self, &'a [TokenTree])> {
        if let Some(path) = read_path_without_quotes(tokens) {
            let help = format!("put the path in quotes: \"{path}\"");
            let span = tokens[0].span();
            report.error(error_with_help(span, "a path must be a string", &help));
            return Ok((Self::File(path), &[]));
        }
        match tokens {
            [TokenTree::Ident(macro_name), sign, ..] if is_punct(sign, '!') => {
                let message =
                    "a path must be a string literal: other macros have not been expanded yet";
                let help = "write a path inside the folder of your `Cargo.toml`, such as \"status/edge.toml\"; \
                            if the table is generated, keep the generated file there, and let a test regenerate it";
                Err(error_with_help(macro_name.span(), message, help))
            }
            [TokenTree::Ident(name), behind @ ..] => {
                let span = name.span();
                let name = name.to_string();
                if let Some(table) = BuiltIn::from_name(&name) {
                    return Ok((Self::BuiltIn(table), behind));
                }
                let table = read_misspelt_table(&name, span, report)?;
                // What is behind it can be a part of the name, as in `aws-alb`.
                Ok((Self::BuiltIn(table), &[]))
            }
            [token, behind @ ..] => {
                let Some(path) = read_string(token) else {
                    let message = format!("expected a table: {}", list_table_choices());
                    return Err(Error::new(token.span(), message));
                };
                Ok((Self::File(path.value()), behind))
            }
            [] => Err(Error::new(Span::call_site(), "expected a table")),
        }
    }
}

/// Finds the built-in table that was meant.
fn read_misspelt_table(name: &str, span: Span, report: &mut Report) -> Result<BuiltIn> {
    let message = format!("unknown table `{name}`");
    let near = nearest(name, &BuiltIn::names());
    if let Some(table) = near.and_then(BuiltIn::from_name) {
        let help = format!("did you mean `{}`?", table.name());
        report.error(error_with_help(span, &message, &help));
        return Ok(table);
    }
    if let Some(feature) = nearest(name, &FEATURES) {
        let message = format!("`{name}` is not a table");
        return Err(error_with_help(span, &message, &help_for_features(feature)));
    }
    let help = format!("a table is {}", list_table_choices());
    Err(error_with_help(span, &message, &help))
}

/// Reads the path in an argument such as `status/edge.toml`.
pub(super) fn read_path_without_quotes(tokens: &[TokenTree]) -> Option<String> {
    let mut path = String::new();
    for token in tokens {
        if matches!(token, TokenTree::Group(_)) || read_string(token).is_some() {
            return None;
        }
        path.push_str(&token.to_string());
    }
    let has_extension = Path::new(&path).extension().is_some_and(|it| it == "toml");
    has_extension.then_some(path)
}

/// Whether these are paths in quotes and names of built-in tables.
pub(super) fn are_tables(items: &[Vec<TokenTree>]) -> bool {
    let is_table = |item: &Vec<TokenTree>| match item.as_slice() {
        [TokenTree::Ident(name)] => BuiltIn::from_name(&name.to_string()).is_some(),
        [token] => read_string(token).is_some_and(|path| path.value().contains(['.', '/'])),
        _ => false,
    };
    !items.is_empty() && items.iter().all(is_table)
}

/// Lists what an argument for a table can be.
pub(super) fn list_table_choices() -> String {
    let names = BuiltIn::names().join("`, `");
    format!(
        "`{names}`, or a path inside the folder of your `Cargo.toml` such as \"status/edge.toml\""
    )
}
