use proc_macro2::{Delimiter, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{
    error::{Error, Result},
    source,
};

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

impl Args {
    /// By hand: `syn` would add a fifth to the build of everybody who does not need it anyway.
    ///
    /// A table that cannot be is told and left out, so that the variants of the others are there.
    pub(crate) fn parse(args: TokenStream, errors: &mut Vec<Error>) -> Result<Self> {
        let mut tables = Vec::<TableArg>::new();
        let mut facade = None;
        for argument in arguments(args, errors) {
            match &*argument {
                [TokenTree::Ident(keyword), ..] if keyword == "crate" && facade.is_some() => {
                    errors.push(Error::new(keyword.span(), "`crate` is given twice"));
                }
                [TokenTree::Ident(keyword), path @ ..] if keyword == "crate" => {
                    facade = Some(facade_path(keyword, path)?);
                }
                argument => match TableArg::parse(argument, errors) {
                    Ok(table) if tables.iter().any(|other| other.table == table.table) => {
                        errors.push(Error::new(table.span, "this table is named twice"));
                    }
                    Ok(table) => tables.push(table),
                    Err(error) => errors.push(error),
                },
            }
        }
        if tables.is_empty() && errors.is_empty() {
            return Err(Error::new(Span::call_site(), format!("`status_codes` needs a table: {}", source::choices())));
        }
        Ok(Self { tables, facade: facade.unwrap_or_else(|| quote!(::http_status)) })
    }
}

/// The tokens between the commas, of which the last may be followed by nothing. An empty argument is its comma.
fn arguments(args: TokenStream, errors: &mut Vec<Error>) -> Vec<Vec<TokenTree>> {
    let mut arguments = Vec::new();
    let mut argument = Vec::new();
    for token in args {
        if is_word(&token) && argument.last().is_some_and(|last| is_word(last) && !is_override(last)) {
            errors.push(Error::new(token.span(), "expected `,`"));
            arguments.push(std::mem::take(&mut argument));
        }
        match &token {
            TokenTree::Punct(comma) if comma.as_char() == ',' && !argument.is_empty() => {
                arguments.push(std::mem::take(&mut argument));
            }
            // What a `macro_rules` of the user hands on comes in a group that nobody wrote.
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => argument.extend(group.stream()),
            _ => argument.push(token),
        }
    }
    if !argument.is_empty() {
        arguments.push(argument);
    }
    arguments
}

fn is_word(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_))
}

fn is_override(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(keyword) if keyword == "override")
}

impl TableArg {
    fn parse(argument: &[TokenTree], errors: &mut Vec<Error>) -> Result<Self> {
        let (overrides, table) = match argument {
            [keyword, table @ ..] if is_override(keyword) => (true, table),
            table => (false, table),
        };
        let place = table.first().or(argument.first());
        let span = place.map_or_else(Span::call_site, TokenTree::span);
        let name = match table.first() {
            Some(TokenTree::Ident(name)) => Some(TableName::BuiltIn(name.to_string())),
            Some(TokenTree::Literal(literal)) => file(&literal.to_string(), span)?.map(TableName::File),
            _ => None,
        };
        let is_unknown =
            |table: &TableName| matches!(table, TableName::BuiltIn(name) if source::built_in(name).is_none());
        match (name, table.get(1)) {
            (Some(table), None) => Ok(Self { table, span, overrides }),
            (Some(table), Some(next)) if !is_unknown(&table) => {
                errors.push(Error::new(next.span(), "expected `,`"));
                Ok(Self { table, span, overrides })
            }
            _ => Err(Error::new(span, format!("expected a table: {}", source::choices()))),
        }
    }
}

/// The path in a string literal; `None` if it is another kind of literal.
fn file(literal: &str, span: Span) -> Result<Option<String>> {
    let (raw, text) = literal.strip_prefix('r').map_or((false, literal), |text| (true, text.trim_matches('#')));
    let Some(text) = text.strip_prefix('"') else { return Ok(None) };
    match text.strip_suffix('"') {
        None => Err(Error::new(span, "a path has no suffix")),
        Some(path) if path.contains('\\') && !raw => Err(Error::new(span, "a path has no escapes: write it with `/`")),
        Some(path) => Ok(Some(path.to_owned())),
    }
}

/// `= my::http_status`
fn facade_path(keyword: &Ident, tokens: &[TokenTree]) -> Result<TokenStream> {
    let error = |token: Option<&TokenTree>| {
        let span = token.map_or_else(|| keyword.span(), TokenTree::span);
        Err(Error::new(span, "expected a path to `http-status`: `crate = my::http_status`"))
    };
    let path = match tokens {
        [TokenTree::Punct(equals), path @ ..] if equals.as_char() == '=' => path,
        other => return error(other.first()),
    };
    let mut rest = match path {
        [first, second, rest @ ..] if is_separator(first, second) => rest,
        _ => path,
    };
    loop {
        rest = match rest {
            [TokenTree::Ident(name), ..] if is_keyword(name) => return error(rest.first()),
            [TokenTree::Ident(_)] => return Ok(path.iter().cloned().collect()),
            [TokenTree::Ident(_), first, second, rest @ ..] if is_separator(first, second) => rest,
            [TokenTree::Ident(_), other, ..] => return error(Some(other)),
            other => return error(other.first()),
        };
    }
}

/// Which no part of a path can be, and which would fail in the midst of the expansion.
fn is_keyword(name: &Ident) -> bool {
    const KEYWORDS: &str = " Self _ abstract as async await become box break const continue do dyn else enum extern \
        false final fn for if impl in let loop macro match mod move mut override priv pub ref return static struct \
        trait true try type typeof unsafe unsized use virtual where while yield ";
    KEYWORDS.contains(&format!(" {name} "))
}

fn is_separator(first: &TokenTree, second: &TokenTree) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(colon) if colon.as_char() == ':');
    let is_joint = matches!(first, TokenTree::Punct(first) if first.spacing() == Spacing::Joint);
    is_joint && is_colon(first) && is_colon(second)
}
