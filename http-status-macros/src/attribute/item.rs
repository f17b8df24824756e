use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Error, Result, Token, braced,
    parse::{ParseStream, Parser},
    token,
};

use crate::fault::Report;

/// `#[any(attributes)] pub enum Status {}`
///
/// It has no generics and no variants, and each attribute can stand there.
pub(crate) struct EmptyEnum {
    attributes: Vec<Attribute>,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

/// An attribute is handed on as it is, so that nothing of it is parsed.
struct Attribute {
    hash: Token![#],
    brackets: Group,
}

impl EmptyEnum {
    /// An attribute that cannot stand there is reported and left out, so that nothing else fails because of it.
    pub(crate) fn parse(item: &TokenStream, report: &mut Report) -> Result<Self> {
        let mut item = parse_item.parse2(item.clone())?;
        let mut kept = Vec::new();
        for attribute in item.attributes {
            match misplaced(&attribute) {
                Some(error) => report.error(error),
                None => kept.push(attribute),
            }
        }
        item.attributes = kept;
        Ok(item)
    }

    pub(crate) fn attributes(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for Attribute { hash, brackets } in &self.attributes {
            tokens.extend(quote!(#hash #brackets));
        }
        tokens
    }

    pub(crate) fn is_deprecated(&self) -> bool {
        self.attributes
            .iter()
            .any(|attribute| attribute.name().is_some_and(|name| name == "deprecated"))
    }
}

fn parse_item(input: ParseStream) -> Result<EmptyEnum> {
    let mut attributes = Vec::new();
    while let Some(hash) = input.parse()? {
        let brackets = input.parse()?;
        attributes.push(Attribute { hash, brackets });
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
        return Err(input.error("an enum of status codes has no generics: `pub enum Status {}`"));
    }
    let variants;
    braced!(variants in input);
    if !variants.is_empty() {
        return Err(variants.error(
            "the variants come from the tables that a single `status_codes` names: leave the braces empty, and give a code of \
             your own a row in a table",
        ));
    }
    Ok(EmptyEnum {
        attributes,
        visibility,
        name,
    })
}

impl Attribute {
    fn name(&self) -> Option<Ident> {
        self.idents().into_iter().next()
    }

    /// The name of the attribute, and all names within it: `derive`, `Clone`, `Default`.
    fn idents(&self) -> Vec<Ident> {
        let mut idents = Vec::new();
        add_idents(self.brackets.stream(), &mut idents);
        idents
    }
}

fn add_idents(tokens: TokenStream, idents: &mut Vec<Ident>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => idents.push(ident),
            TokenTree::Group(group) => add_idents(group.stream(), idents),
            _ => {}
        }
    }
}

/// Why an attribute cannot stand on an enum of status codes.
fn misplaced(attribute: &Attribute) -> Option<Error> {
    let (wrong, message) = match attribute.name()?.to_string().as_str() {
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
    let ident = attribute
        .idents()
        .into_iter()
        .find(|ident| ident == wrong)?;
    Some(Error::new(ident.span(), message))
}
