use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Error, LitStr, Result, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Parser},
    punctuated::Punctuated,
};

use super::{built_in::BuiltIn, only::Only};
use crate::fault::{Report, did_you_mean, error_with_help, nearest};

syn::custom_keyword!(only);

/// The features of the facade whose traits an enum can ask for.
const FEATURES: [&str; 5] = ["serde", "http", "http02", "axum08", "hyper"];

/// `registered, override "status/edge.toml", only = "4xx, 5xx", impl(serde), crate = my::http_status`
///
/// Each table is named once, each built-in one exists, and each feature is known. What is wrong is reported and
/// left out, so that the variants of the other tables are there.
#[derive(Default)]
pub(crate) struct Arguments {
    pub(crate) tables: Vec<TableArgument>,
    pub(crate) only: Option<Only>,
    pub(crate) facade: Facade,
}

/// A table, as the attribute names it.
pub(crate) struct TableArgument {
    pub(crate) name: TableName,
    pub(crate) span: Span,
    /// `override`: a row of this table replaces the row that a table before it has for the same code.
    pub(crate) overrides: bool,
}

#[derive(PartialEq)]
pub(crate) enum TableName {
    BuiltIn(BuiltIn),
    File(String),
}

/// Where the expansion finds the facade, and what it asks of it.
#[derive(Default)]
pub(crate) struct Facade {
    given_path: Option<TokenStream>,
    /// The features whose traits the enum gets.
    pub(crate) features: Vec<Ident>,
}

impl Facade {
    pub(crate) fn path(&self) -> TokenStream {
        self.given_path
            .clone()
            .unwrap_or_else(|| quote!(::http_status))
    }
}

impl TableArgument {
    pub(crate) fn is_registry(&self) -> bool {
        self.name == TableName::BuiltIn(BuiltIn::Registered)
    }

    pub(crate) fn is_vendor(&self) -> bool {
        matches!(self.name, TableName::BuiltIn(_)) && !self.is_registry()
    }
}

impl Arguments {
    pub(crate) fn parse(tokens: TokenStream, report: &mut Report) -> Self {
        let mut arguments = Self::default();
        let list = |input: ParseStream| arguments.list(input, report);
        if let Err(error) = list.parse2(tokens) {
            report.error(error);
        }
        if arguments.tables.is_empty() && report.is_empty() {
            let message = format!("`status_codes` needs a table: {}", table_choices());
            report.error(Error::new(Span::call_site(), message));
        }
        arguments
    }

    fn list(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        while !input.is_empty() {
            if let Err(error) = self.argument(input, report) {
                report.error(error);
                skip_argument(input)?;
            } else if !input.is_empty() && !input.peek(Token![,]) {
                report.error(input.error("expected `,`"));
                let looks_like_an_argument = input.peek(Ident::peek_any) || input.peek(LitStr);
                if !looks_like_an_argument {
                    skip_argument(input)?;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    fn argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        if input.peek(Token![crate]) {
            self.facade_argument(input)
        } else if input.peek(only) {
            self.only_argument(input, report)
        } else if input.peek(Token![impl]) {
            self.impl_argument(input, report)
        } else {
            self.table_argument(input, report)
        }
    }

    /// `crate = my::http_status`
    fn facade_argument(&mut self, input: ParseStream) -> Result<()> {
        let keyword = input.parse::<Token![crate]>()?;
        let path = facade_path(input).map_err(|error| {
            let message = "expected a path to `http-status`, such as `crate = my::http_status`";
            Error::new(error.span(), message)
        })?;
        if self.facade.given_path.replace(path).is_some() {
            return Err(Error::new(keyword.span, "`crate` is given twice"));
        }
        Ok(())
    }

    /// `only = "4xx, 5xx"`
    fn only_argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let keyword = input.parse::<only>()?;
        let set = match only_literal(input) {
            Ok(literal) => Only::parse(&literal, report),
            Err(error) => {
                let message = "expected the codes in quotes: `only = \"4xx, 500-504\"`";
                report.error(Error::new(error.span(), message));
                skip_argument(input)?;
                Only::unknown(keyword.span)
            }
        };
        if self.only.replace(set).is_some() {
            return Err(Error::new(keyword.span, "`only` is given twice"));
        }
        Ok(())
    }

    /// `impl(serde, http)`
    fn impl_argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        input.parse::<Token![impl]>()?;
        let content;
        parenthesized!(content in input);
        // All of it is taken out of `input`, or the rest would be reported again after an error.
        let content = content.parse::<TokenStream>()?;
        let features = |input: ParseStream| self.features(input, report);
        features.parse2(content)
    }

    /// `serde, http`
    fn features(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        while !input.is_empty() {
            if let Err(error) = self.feature(input) {
                report.error(error);
                skip_argument(input)?;
            } else if !input.is_empty() && !input.peek(Token![,]) {
                report.error(input.error("expected `,`"));
                skip_argument(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    fn feature(&mut self, input: ParseStream) -> Result<()> {
        let feature = input.parse::<Ident>()?;
        let name = feature.to_string();
        if !FEATURES.contains(&name.as_str()) {
            let message = format!("`impl(...)` does not accept `{name}`");
            let help = did_you_mean(&name, &FEATURES, '`');
            return Err(error_with_help(feature.span(), &message, &help));
        }
        if self.facade.features.contains(&feature) {
            return Err(Error::new(
                feature.span(),
                format!("`{name}` is named twice"),
            ));
        }
        self.facade.features.push(feature);
        Ok(())
    }

    /// `registered`, or `override "status/edge.toml"`
    fn table_argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let keyword = input.parse::<Option<Token![override]>>()?;
        let span = match &keyword {
            // Nothing follows that could be marked.
            Some(keyword) if input.is_empty() => keyword.span,
            _ => input.span(),
        };
        let name = if input.peek(LitStr) {
            TableName::File(input.parse::<LitStr>()?.value())
        } else if input.peek(syn::Ident) && input.peek2(Token![!]) {
            let message =
                "a path must be a string literal: other macros have not been expanded yet";
            let help = "write a path inside the folder of your `Cargo.toml`, such as \"status/edge.toml\"; \
                        if the table is generated, keep the generated file there, and let a test regenerate it";
            return Err(error_with_help(span, message, help));
        } else if input.peek(syn::Ident) {
            TableName::BuiltIn(built_in_named(&input.parse()?, report)?)
        } else {
            let expected = match keyword {
                Some(_) => "a table after `override`",
                None => "a table",
            };
            let message = format!("expected {expected}: {}", table_choices());
            return Err(Error::new(span, message));
        };
        if self.tables.iter().any(|other| other.name == name) {
            return Err(Error::new(span, "this table is named twice"));
        }
        self.tables.push(TableArgument {
            name,
            span,
            overrides: keyword.is_some(),
        });
        Ok(())
    }
}

/// The built-in table of this name. One that is only misspelt is reported and taken, so that its variants are
/// there.
fn built_in_named(name: &Ident, report: &mut Report) -> Result<BuiltIn> {
    let name_string = name.to_string();
    if let Some(table) = BuiltIn::from_name(&name_string) {
        return Ok(table);
    }
    let message = format!("unknown table `{name_string}`");
    let near = nearest(&name_string, &BuiltIn::names());
    if let Some(table) = near.and_then(BuiltIn::from_name) {
        let help = format!("did you mean `{}`?", table.name());
        report.error(error_with_help(name.span(), &message, &help));
        return Ok(table);
    }
    let help = format!("a table is {}", table_choices());
    Err(error_with_help(name.span(), &message, &help))
}

/// What an argument for a table can be.
fn table_choices() -> String {
    let names = BuiltIn::names().join("`, `");
    format!(
        "`{names}`, or a path inside the folder of your `Cargo.toml` such as \"status/edge.toml\""
    )
}

/// Goes on to the comma before the next argument.
fn skip_argument(input: ParseStream) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// `= "4xx, 500-504"`
fn only_literal(input: ParseStream) -> Result<LitStr> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// `= my::http_status`
fn facade_path(input: ParseStream) -> Result<TokenStream> {
    input.parse::<Token![=]>()?;
    let root = input.parse::<Option<Token![::]>>()?;
    let segments =
        Punctuated::<Ident, Token![::]>::parse_separated_nonempty_with(input, path_segment)?;
    if input.peek(Token![-]) {
        return Err(input.error("the name of the package is not a path"));
    }
    Ok(quote!(#root #segments))
}

fn path_segment(input: ParseStream) -> Result<Ident> {
    let is_keyword =
        input.peek(Token![self]) || input.peek(Token![super]) || input.peek(Token![crate]);
    if is_keyword {
        input.call(Ident::parse_any)
    } else {
        input.parse()
    }
}
