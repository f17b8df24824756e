use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{
    Error, LitStr, Result, Token,
    ext::IdentExt,
    parenthesized,
    parse::{ParseStream, Parser},
    punctuated::Punctuated,
};

use super::{
    dependency::renamed,
    only::Only,
    tables::{BuiltIn, built_in, choices, names},
};
use crate::fault::{Report, did_you_mean, error, nearest};

syn::custom_keyword!(only);

/// `registered, override "status/edge.toml", only = "4xx, 5xx", impl(serde), crate = my::http_status`
#[derive(Default)]
pub(crate) struct Args {
    pub(crate) tables: Vec<TableArg>,
    pub(crate) only: Option<Only>,
    /// The features whose traits the enum gets.
    pub(crate) impls: Vec<Ident>,
    facade: Option<TokenStream>,
}

pub(crate) struct TableArg {
    pub(crate) table: TableName,
    pub(crate) span: Span,
    /// `override`: a row of this table replaces the row that a table before it has for the same code.
    pub(crate) overrides: bool,
}

#[derive(PartialEq)]
pub(crate) enum TableName {
    BuiltIn(&'static BuiltIn),
    File(String),
}

const FEATURES: [&str; 5] = ["serde", "http", "http02", "axum", "hyper"];

impl Args {
    /// What is wrong is reported and left out, so that the variants of the other tables are there.
    pub(crate) fn parse(tokens: TokenStream, report: &mut Report) -> Self {
        let mut args = Self::default();
        let read = |input: ParseStream| {
            while !input.is_empty() {
                if let Err(error) = args.argument(input, report) {
                    report.error(error);
                    skip(input)?;
                } else if !input.is_empty() && !input.peek(Token![,]) {
                    report.error(input.error("expected `,`"));
                    if input.peek(Ident::peek_any) || input.peek(LitStr) {
                        continue;
                    }
                    skip(input)?;
                }
                input.parse::<Option<Token![,]>>()?;
            }
            Ok(())
        };
        read.parse2(tokens)
            .unwrap_or_else(|error| report.error(error));
        if args.tables.is_empty() && !report.has_errors() {
            report.error(Error::new(
                Span::call_site(),
                format!("`status_codes` needs a table: {}", choices()),
            ));
        }
        args
    }

    /// Looks into the manifest, where rustc would say no more than that `http_status` cannot be found.
    pub(crate) fn find_facade(&mut self, report: &mut Report) {
        let Some(name) = self.facade.is_none().then(renamed).flatten() else {
            return;
        };
        let message = format!(
            "`http-status` is called `{name}` in this crate: add `crate = {name}` to the tables"
        );
        report.error(Error::new(Span::call_site(), message));
        self.facade = syn::parse_str::<Ident>(&name)
            .ok()
            .map(|name| quote!(::#name));
    }

    /// The facade, as the expansion names it.
    pub(crate) fn facade(&self) -> TokenStream {
        self.facade.clone().unwrap_or_else(|| quote!(::http_status))
    }

    fn argument(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        if let Some(keyword) = input.parse::<Option<Token![crate]>>()? {
            let message = "expected a path to `http-status`: `crate = my::http_status`";
            let path = facade(input).map_err(|error| Error::new(error.span(), message))?;
            once(
                &mut self.facade,
                path,
                keyword.span,
                "`crate` is given twice",
            )
        } else if let Some(keyword) = input.parse::<Option<only>>()? {
            input.parse::<Token![=]>()?;
            once(
                &mut self.only,
                Only::parse(&input.parse()?)?,
                keyword.span,
                "`only` is given twice",
            )
        } else if input.parse::<Option<Token![impl]>>()?.is_some() {
            let names;
            parenthesized!(names in input);
            // Whole, or what is left of it would be reported again.
            let names = names.parse()?;
            for name in Punctuated::<Ident, Token![,]>::parse_terminated.parse2(names)? {
                self.implementation(name)
                    .unwrap_or_else(|error| report.error(error));
            }
            Ok(())
        } else {
            self.table(input, report)
        }
    }

    fn implementation(&mut self, name: Ident) -> Result<()> {
        if !FEATURES.iter().any(|feature| name == feature) {
            let help = did_you_mean(&name.to_string(), &FEATURES, '`');
            return Err(error(
                name.span(),
                &format!("`impl` has no `{name}`"),
                &help,
            ));
        }
        if self.impls.contains(&name) {
            return Err(Error::new(name.span(), format!("`{name}` is named twice")));
        }
        self.impls.push(name);
        Ok(())
    }

    fn table(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        let overrides = input.parse::<Option<Token![override]>>()?;
        let span = overrides
            .as_ref()
            .filter(|_| input.is_empty())
            .map_or(input.span(), |keyword| keyword.span);
        let table = if let Some(path) = input.parse::<Option<LitStr>>()? {
            TableName::File(path.value())
        } else {
            let name = input.parse::<Ident>();
            let name = name
                .map_err(|_| Error::new(span, format!("expected a table: {}", choices())))?
                .to_string();
            let unknown = |help: String| error(span, &format!("unknown table `{name}`"), &help);
            let near = nearest(&name, &names()).unwrap_or(&name);
            let table =
                built_in(near).ok_or_else(|| unknown(format!("a table is {}", choices())))?;
            if near != name {
                // In its place, so that its variants are there.
                report.error(unknown(format!("did you mean `{near}`?")));
            }
            TableName::BuiltIn(table)
        };
        if self.tables.iter().any(|other| other.table == table) {
            return Err(Error::new(span, "this table is named twice"));
        }
        self.tables.push(TableArg {
            table,
            span,
            overrides: overrides.is_some(),
        });
        Ok(())
    }
}

fn once<T>(slot: &mut Option<T>, value: T, span: Span, message: &str) -> Result<()> {
    slot.replace(value)
        .map_or(Ok(()), |_| Err(Error::new(span, message)))
}

/// To the next argument.
fn skip(input: ParseStream) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// `= my::http_status`
fn facade(input: ParseStream) -> Result<TokenStream> {
    input.parse::<Token![=]>()?;
    let root = input.parse::<Option<Token![::]>>()?;
    let segment = |input: ParseStream| {
        let is_keyword =
            input.peek(Token![self]) || input.peek(Token![super]) || input.peek(Token![crate]);
        if is_keyword {
            input.call(Ident::parse_any)
        } else {
            input.parse()
        }
    };
    let path = Punctuated::<Ident, Token![::]>::parse_separated_nonempty_with(input, segment)?;
    if input.peek(Token![-]) {
        return Err(input.error("the name of the package is not a path"));
    }
    Ok(quote!(#root #path))
}

impl TableArg {
    pub(crate) fn is_registered(&self) -> bool {
        matches!(&self.table, TableName::BuiltIn(table) if table.name == "registered")
    }

    pub(crate) fn is_vendor(&self) -> bool {
        matches!(self.table, TableName::BuiltIn(_)) && !self.is_registered()
    }
}
