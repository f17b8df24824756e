use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Error, Result, Token, braced,
    parse::{Parse, ParseStream},
    token,
};

use crate::fault::Report;

/// `#[any(attributes)] pub enum Status {}`
pub(crate) struct EmptyEnum {
    pub(crate) attributes: Vec<(Token![#], Group)>,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

impl Parse for EmptyEnum {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut attributes = Vec::new();
        while let Some(hash) = input.parse()? {
            attributes.push((hash, input.parse()?));
        }
        let mut visibility = input.parse::<Option<Token![pub]>>()?.into_token_stream();
        if input.peek(token::Paren) {
            visibility.extend(input.parse::<TokenTree>());
        }
        if !input.peek(Token![enum]) {
            return Err(
                input.error("`status_codes` goes on an empty enum, such as `pub enum Status {}`")
            );
        }
        input.parse::<Token![enum]>()?;
        let name = input.parse()?;
        if !input.peek(token::Brace) {
            return Err(
                input.error("an enum of status codes has no generics: `pub enum Status {}`")
            );
        }
        let variants;
        braced!(variants in input);
        if !variants.is_empty() {
            return Err(variants.error(
                "the variants come from the tables that a single `status_codes` names: leave the braces empty, and give a code of \
                 your own a row in a table",
            ));
        }
        Ok(Self {
            attributes,
            visibility,
            name,
        })
    }
}

impl EmptyEnum {
    /// Leaves out the attributes that cannot stand there, so that nothing else fails because of them.
    pub(crate) fn check(&mut self, report: &mut Report) {
        self.attributes.retain(|(_, attribute)| {
            misplaced(attribute)
                .map(|error| report.error(error))
                .is_none()
        });
    }

    pub(crate) fn is_deprecated(&self) -> bool {
        self.attributes.iter().any(|(_, attribute)| {
            words(attribute.stream())
                .first()
                .is_some_and(|name| name == "deprecated")
        })
    }
}

fn misplaced(attribute: &Group) -> Option<Error> {
    let words = words(attribute.stream());
    let (word, message) = match words.first()?.to_string().as_str() {
        "derive" => (
            "Default",
            "no status code is an obvious default: leave this out, and write `impl Default`",
        ),
        "non_exhaustive" => (
            "non_exhaustive",
            "an enum of status codes is exhaustive: leave the attribute out",
        ),
        _ => return None,
    };
    words
        .iter()
        .find(|found| *found == word)
        .map(|found| Error::new(found.span(), message))
}

/// The names in an attribute: its own, and those between its parentheses.
fn words(attribute: TokenStream) -> Vec<Ident> {
    let mut names = Vec::new();
    for token in attribute {
        match token {
            TokenTree::Ident(name) => names.push(name),
            TokenTree::Group(group) => names.append(&mut words(group.stream())),
            _ => {}
        }
    }
    names
}
