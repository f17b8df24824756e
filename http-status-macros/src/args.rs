use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{
    Error, Ident, LitStr, Result, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};

use crate::source;

/// `registered, nginx, override "status/edge.toml", crate = my::http_status`
pub(crate) struct Args {
    pub(crate) tables: Vec<TableArg>,
    /// The facade, as the expansion names it.
    pub(crate) facade: TokenStream,
}

pub(crate) struct TableArg {
    pub(crate) table: TableName,
    pub(crate) span: Span,
    /// `override`: a row of this table replaces the row that a table before it has for the same code.
    pub(crate) overrides: bool,
}

#[derive(PartialEq)]
pub(crate) enum TableName {
    BuiltIn(String),
    File(String),
}

impl Parse for Args {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut tables = Vec::<TableArg>::new();
        let mut facade = None;
        while !input.is_empty() {
            if let Some(keyword) = input.parse::<Option<Token![crate]>>()? {
                let path = input.parse::<Token![=]>().and_then(|_| path(input));
                let path = path.map_err(|error| {
                    let span = if input.is_empty() { keyword.span } else { error.span() };
                    Error::new(span, "expected a path to `http-status`: `crate = my::http_status`")
                })?;
                if facade.replace(path).is_some() {
                    return Err(Error::new(keyword.span, "`crate` is given twice"));
                }
            } else {
                let table = input.parse::<TableArg>()?;
                if tables.iter().any(|other| other.table == table.table) {
                    return Err(Error::new(table.span, "this table is named twice"));
                }
                tables.push(table);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if tables.is_empty() {
            return Err(Error::new(Span::call_site(), format!("`status_codes` needs a table: {}", source::choices())));
        }
        Ok(Self { tables, facade: facade.unwrap_or_else(|| quote::quote!(::http_status)) })
    }
}

impl Parse for TableArg {
    fn parse(input: ParseStream) -> Result<Self> {
        let keyword = input.parse::<Option<Token![override]>>()?;
        let overrides = keyword.is_some();
        let span =
            if input.is_empty() { keyword.map_or_else(Span::call_site, |keyword| keyword.span) } else { input.span() };
        let table = if let Some(path) = input.parse::<Option<LitStr>>()? {
            if !path.suffix().is_empty() {
                return Err(Error::new(span, "a path has no suffix"));
            }
            TableName::File(path.value())
        } else if let Some(name) = input.parse::<Option<Ident>>()? {
            TableName::BuiltIn(name.to_string())
        } else {
            return Err(Error::new(span, format!("expected a table: {}", source::choices())));
        };
        Ok(Self { table, span, overrides })
    }
}

/// A path without arguments; `syn::Path` would cost its `derive` feature in every build.
fn path(input: ParseStream) -> Result<TokenStream> {
    let mut path = TokenStream::new();
    if let Some(root) = input.parse::<Option<Token![::]>>()? {
        root.to_tokens(&mut path);
    }
    loop {
        Ident::parse_any(input)?.to_tokens(&mut path);
        let Some(separator) = input.parse::<Option<Token![::]>>()? else {
            return Ok(path);
        };
        separator.to_tokens(&mut path);
    }
}
