use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Error, Result, Token,
    ext::IdentExt,
    parse::{ParseStream, Parser, discouraged::Speculative},
    token,
};

use super::tokens::{plain_text, skip_argument, starts_an_argument, take_value};
use crate::fault::{Report, did_you_mean, error_with_help};

/// The features of the facade whose traits an enum can ask for.
pub(super) const FEATURES: [&str; 5] = ["serde", "http", "http02", "axum08", "hyper"];

/// What the attribute says of the facade: where it is, and which of its features the enum asks for.
#[derive(Default)]
pub(crate) struct FacadeOptions {
    given_path: Option<TokenStream>,
    /// The features whose traits the enum gets.
    pub(crate) features: Vec<Ident>,
}

impl FacadeOptions {
    pub(crate) fn path(&self) -> TokenStream {
        self.given_path
            .clone()
            .unwrap_or_else(|| quote!(::http_status))
    }

    /// `= my::http_status`, behind `crate`
    pub(super) fn parse_path(
        &mut self,
        keyword: Span,
        input: ParseStream,
        report: &mut Report,
    ) -> Result<()> {
        let ahead = input.fork();
        let path = if let Some(path) = assigned_path(&ahead) {
            input.advance_to(&ahead);
            Some(path)
        } else {
            path_in_another_form(keyword, input, report)?
        };
        if self.given_path.is_some() {
            return Err(Error::new(keyword, "`crate` is given twice"));
        }
        self.given_path = path;
        Ok(())
    }

    /// `(serde, http)`, behind `impl`
    pub(super) fn parse_features(
        &mut self,
        keyword: Span,
        input: ParseStream,
        report: &mut Report,
    ) -> Result<()> {
        if !is_list_of_names(input) {
            let text = plain_text(take_value(input, is_feature)?);
            let help = help_for_features(&text).unwrap_or_else(|| {
                let all = FEATURES.join("`, `");
                format!("write `impl(serde)`, with one or more of `{all}`")
            });
            let message = "`impl` takes the names of features in parentheses";
            return Err(error_with_help(keyword, message, &help));
        }
        let list = input.parse::<Group>()?.stream();
        let parser = |input: ParseStream| self.parse_feature_list(input, report);
        parser.parse2(list)
    }

    /// `serde, http`
    fn parse_feature_list(&mut self, input: ParseStream, report: &mut Report) -> Result<()> {
        while !input.is_empty() {
            if let Err(error) = self.parse_feature(input) {
                report.error(error);
                skip_argument(input)?;
            } else if !input.is_empty() && !input.peek(Token![,]) {
                report.error(input.error("expected `,`"));
                if !input.peek(syn::Ident) {
                    skip_argument(input)?;
                }
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    }

    fn parse_feature(&mut self, input: ParseStream) -> Result<()> {
        if !input.peek(syn::Ident) {
            let help = format!("use one of `{}`", FEATURES.join("`, `"));
            let message = "expected the name of a feature";
            return Err(error_with_help(input.span(), message, &help));
        }
        let feature = input.parse::<Ident>()?;
        let name = feature.to_string();
        if !FEATURES.contains(&name.as_str()) {
            let message = format!("`impl(...)` does not accept `{name}`");
            let help = did_you_mean(&name, &FEATURES, '`');
            return Err(error_with_help(feature.span(), &message, &help));
        }
        if self.features.contains(&feature) {
            let message = format!("`{name}` is named twice");
            return Err(Error::new(feature.span(), message));
        }
        self.features.push(feature);
        Ok(())
    }
}

/// Whether the next token is `(...)`, without quotes and numbers in it.
fn is_list_of_names(input: ParseStream) -> bool {
    let Ok(group) = input.fork().parse::<Group>() else {
        return false;
    };
    let mut tokens = group.stream().into_iter();
    input.peek(token::Paren) && !tokens.any(|token| matches!(token, TokenTree::Literal(_)))
}

pub(super) fn is_feature(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| FEATURES.contains(&word.to_string().as_str()))
}

/// How to ask for the features that are named in a text such as `serde, http`.
pub(super) fn help_for_features(text: &str) -> Option<String> {
    let mut features = Vec::new();
    for word in text.split(|char: char| !char.is_alphanumeric()) {
        if FEATURES.contains(&word) {
            features.push(word);
        }
    }
    let list = features.join(", ");
    (!features.is_empty()).then(|| format!("write `impl({list})`"))
}

/// The path in `= my::http_status`. It is `None` if the path is written in another form.
fn assigned_path(input: ParseStream) -> Option<TokenStream> {
    input.parse::<Token![=]>().ok()?;
    let path = path(input).ok()?;
    let ends_here = input.is_empty() || input.peek(Token![,]) || starts_an_argument(input);
    ends_here.then_some(path)
}

/// Reads a path such as `= "my-http-status"`, to say how to write it.
fn path_in_another_form(
    keyword: Span,
    input: ParseStream,
    report: &mut Report,
) -> Result<Option<TokenStream>> {
    // The name of a package has hyphens where that of its crate has underscores.
    let text = plain_text(take_value(input, |_| false)?).replace('-', "_");
    let path = path.parse_str(&text).ok();
    let example = match &path {
        Some(_) => &text,
        None => "my::http_status",
    };
    report.error(error_with_help(
        keyword,
        "`crate` takes the path to `http-status`, without quotes",
        &format!("write `crate = {example}`"),
    ));
    Ok(path)
}

/// `my::http_status`
fn path(input: ParseStream) -> Result<TokenStream> {
    let mut path = TokenStream::new();
    if input.peek(Token![::]) {
        input.parse::<Token![::]>()?.to_tokens(&mut path);
    }
    path_segment(input)?.to_tokens(&mut path);
    while input.peek(Token![::]) {
        input.parse::<Token![::]>()?.to_tokens(&mut path);
        path_segment(input)?.to_tokens(&mut path);
    }
    Ok(path)
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
