use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Error, Result, Token, braced,
    parse::{ParseStream, Parser},
    token,
};

use super::item_attribute::ItemAttribute;
use crate::fault::{Report, error_with_help};

/// `#[any(attributes)] pub enum Status {}`
///
/// It has no generics and no variants, and its attributes fit an enum of status codes.
pub(crate) struct EmptyEnum {
    attributes: Vec<ItemAttribute>,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

impl EmptyEnum {
    /// An attribute that cannot stay is reported and left out, so that nothing else fails because of it.
    ///
    /// Returns `None` for an item that no variants can be added to.
    pub(crate) fn parse(item: &TokenStream, report: &mut Report) -> Option<Self> {
        let parser = |input: ParseStream| parse_item(input, report);
        let mut item = match parser.parse2(item.clone()) {
            Ok(item) => item,
            Err(error) => {
                report.error(error);
                return None;
            }
        };
        item.remove_refused_attributes(report);
        Some(item)
    }

    pub(crate) fn attributes(&self) -> TokenStream {
        let attributes = &self.attributes;
        quote!(#(#attributes)*)
    }

    pub(crate) fn has_attribute(&self, name: &str) -> bool {
        self.attributes
            .iter()
            .any(|attribute| attribute.applies(name))
    }

    fn remove_refused_attributes(&mut self, report: &mut Report) {
        // It shows that the names of the variants are meant.
        let allows_serde = self.has_attribute("serde");
        let mut kept = Vec::new();
        for attribute in self.attributes.drain(..) {
            let errors = find_refusals(&attribute, allows_serde);
            if errors.is_empty() {
                kept.push(attribute);
            }
            for error in errors {
                report.error(error);
            }
        }
        self.attributes = kept;
    }
}

/// Finds why an attribute cannot be on an enum of status codes.
fn find_refusals(attribute: &ItemAttribute, allows_serde: bool) -> Vec<Error> {
    let mut errors = Vec::new();
    for hint in &attribute.repr_hints() {
        if hint == "u8" || hint == "i8" {
            let message = format!("`{hint}` cannot hold status codes, which go up to 599");
            let help = "leave out `repr` for `u16`, or write a wider type such as `i16`";
            errors.push(error_with_help(hint.span(), &message, help));
        }
    }
    for name in &attribute.derived_traits() {
        if name == "Default" {
            errors.push(refuse_default_derive(name));
        } else if (name == "Serialize" || name == "Deserialize") && !allows_serde {
            errors.push(refuse_serde_derive(name));
        }
    }
    errors
}

fn refuse_serde_derive(name: &Ident) -> Error {
    let message =
        format!("a derived `{name}` would use the names of the variants, such as \"NotFound\"");
    let help = "remove it, and add `impl(serde)` to `status_codes` for the numbers";
    error_with_help(name.span(), &message, help)
}

/// rustc would propose `#[default]` once for each variant, at a place where it cannot be.
fn refuse_default_derive(name: &Ident) -> Error {
    let help = "remove it, and write `impl Default` with the status that you want";
    error_with_help(name.span(), "no status code is an obvious default", help)
}

fn parse_item(input: ParseStream, report: &mut Report) -> Result<EmptyEnum> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(input.parse()?);
    }
    let mut visibility = input.parse::<Option<Token![pub]>>()?.into_token_stream();
    if input.peek(token::Paren) {
        input.parse::<TokenTree>()?.to_tokens(&mut visibility);
    }
    if !input.peek(Token![enum]) {
        return Err(
            input.error("`status_codes` goes on an empty enum, such as `pub enum Status {}`")
        );
    }
    input.parse::<Token![enum]>()?;
    let item = EmptyEnum {
        attributes,
        visibility,
        name: input.parse()?,
    };
    if input.parse::<Option<Token![;]>>()?.is_some() {
        // rustc has reported `enum Status;`, and goes on as if it had braces.
        return Ok(item);
    }
    if !input.peek(token::Brace) {
        let message = "an enum of status codes cannot have generics: write `pub enum Status {}`";
        report.error(input.error(message));
    }
    while !input.peek(token::Brace) {
        input.parse::<TokenTree>()?;
    }
    let variants;
    braced!(variants in input);
    if !variants.is_empty() {
        let help = "leave the braces empty, write your own codes as rows of a table, and name all tables in one \
                    `status_codes`";
        return Err(error_with_help(
            variants.span(),
            "the variants come from tables",
            help,
        ));
    }
    Ok(item)
}
