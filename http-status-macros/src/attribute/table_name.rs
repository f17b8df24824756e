use std::path::Path;

use proc_macro2::{Ident, Span, TokenTree};
use syn::{Error, LitStr, Result, Token, parse::ParseStream};

use super::{
    built_in::BuiltIn,
    tokens::{is_group, plain_text, take_value},
};
use crate::fault::{Report, error_with_help, nearest};

/// `registered`, or `"status/edge.toml"`
#[derive(PartialEq)]
pub(crate) enum TableName {
    BuiltIn(BuiltIn),
    File(String),
}

impl TableName {
    /// A name that is only misspelt, or a path without quotes, is reported and taken, so that the variants are there.
    pub(super) fn parse(input: ParseStream, report: &mut Report) -> Result<Self> {
        let span = input.span();
        if input.peek(LitStr) {
            return Ok(Self::File(input.parse::<LitStr>()?.value()));
        }
        if is_path_without_quotes(input) {
            let path = plain_text(take_value(input, |_| false)?);
            let help = format!("put the path in quotes: \"{path}\"");
            report.error(error_with_help(span, "a path must be a string", &help));
            return Ok(Self::File(path));
        }
        if !input.peek(syn::Ident) {
            let message = format!("expected a table: {}", table_choices());
            return Err(Error::new(span, message));
        }
        if input.peek2(Token![!]) {
            let message =
                "a path must be a string literal: other macros have not been expanded yet";
            let help = "write a path inside the folder of your `Cargo.toml`, such as \"status/edge.toml\"; \
                        if the table is generated, keep the generated file there, and let a test regenerate it";
            return Err(error_with_help(span, message, help));
        }
        // With hyphens, since packages have them, as in `aws-alb`.
        let mut name = input.parse::<Ident>()?.to_string();
        while input.peek(Token![-]) && input.peek2(syn::Ident) {
            input.parse::<Token![-]>()?;
            name = format!("{name}-{}", input.parse::<Ident>()?);
        }
        Ok(Self::BuiltIn(built_in_named(&name, span, report)?))
    }
}

/// The built-in table of this name.
fn built_in_named(name: &str, span: Span, report: &mut Report) -> Result<BuiltIn> {
    if let Some(table) = BuiltIn::from_name(name) {
        return Ok(table);
    }
    let message = format!("unknown table `{name}`");
    let near = nearest(name, &BuiltIn::names());
    if let Some(table) = near.and_then(BuiltIn::from_name) {
        let help = format!("did you mean `{}`?", table.name());
        report.error(error_with_help(span, &message, &help));
        return Ok(table);
    }
    let help = format!("a table is {}", table_choices());
    Err(error_with_help(span, &message, &help))
}

/// Whether the argument is like `edge.toml` or `status/edge.toml`.
pub(super) fn is_path_without_quotes(input: ParseStream) -> bool {
    let argument = input.fork();
    let mut path = String::new();
    while !argument.is_empty() && !argument.peek(Token![,]) {
        if is_group(&argument) || argument.peek(LitStr) || argument.peek(Token![=]) {
            return false;
        }
        let Ok(token) = argument.parse::<TokenTree>() else {
            return false;
        };
        path.push_str(&token.to_string());
    }
    let has_extension = Path::new(&path).extension().is_some_and(|it| it == "toml");
    path.contains('/') || has_extension
}

/// What an argument for a table can be.
pub(super) fn table_choices() -> String {
    let names = BuiltIn::names().join("`, `");
    format!(
        "`{names}`, or a path inside the folder of your `Cargo.toml` such as \"status/edge.toml\""
    )
}
