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

/// The traits of serde, which would write and read the names of the variants.
const SERDE_TRAITS: [&str; 2] = ["Serialize", "Deserialize"];

impl EmptyEnum {
    /// What cannot stay is reported and left out, so that nothing else fails because of it.
    ///
    /// Returns `None` for an item that no variants can be added to.
    pub(crate) fn parse(item: &TokenStream, report: &mut Report) -> Option<Self> {
        let parser = |input: ParseStream| parse_item(input, report);
        let mut item = match parser.parse2(item.clone()) {
            Ok(item) => item?,
            Err(error) => {
                report.error(error);
                return None;
            }
        };
        item.refuse_narrow_reprs(report);
        item.refuse_derives(report);
        Some(item)
    }

    pub(crate) fn attributes(&self) -> TokenStream {
        let attributes = &self.attributes;
        quote!(#(#attributes)*)
    }

    /// The attributes of an enum without variants, which rustc refuses with a `repr` (E0084).
    pub(crate) fn attributes_without_repr(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for attribute in &self.attributes {
            if !attribute.applies("repr") {
                attribute.to_tokens(&mut tokens);
            }
        }
        tokens
    }

    pub(crate) fn has_attribute(&self, name: &str) -> bool {
        self.attributes
            .iter()
            .any(|attribute| attribute.applies(name))
    }

    fn refuse_narrow_reprs(&mut self, report: &mut Report) {
        let mut kept = Vec::new();
        for attribute in self.attributes.drain(..) {
            let hints = attribute.repr_hints();
            match hints.iter().find(|hint| is_narrow(hint)) {
                Some(hint) => {
                    let message = format!("`{hint}` cannot hold status codes, which go up to 599");
                    let help = "leave out `repr` for `u16`, or write a wider type such as `i16`";
                    report.error(error_with_help(hint.span(), &message, help));
                }
                None => kept.push(attribute),
            }
        }
        self.attributes = kept;
    }

    /// Refuses derives of serde, unless a `#[serde(...)]` shows that they are meant, and of `Default`.
    fn refuse_derives(&mut self, report: &mut Report) {
        let allows_serde = self.has_attribute("serde");
        for attribute in &mut self.attributes {
            for name in attribute.derived_traits() {
                let string = name.to_string();
                let is_of_serde = SERDE_TRAITS.contains(&string.as_str());
                let error = if is_of_serde && !allows_serde {
                    serde_derive_error(&name)
                } else if string == "Default" {
                    default_derive_error(&name)
                } else {
                    continue;
                };
                report.error(error);
                attribute.remove_derived_trait(&string);
            }
        }
    }
}

fn is_narrow(repr_hint: &Ident) -> bool {
    repr_hint == "u8" || repr_hint == "i8"
}

fn serde_derive_error(name: &Ident) -> Error {
    let message =
        format!("a derived `{name}` would use the names of the variants, such as \"NotFound\"");
    let help = "remove it, and add `impl(serde)` to `status_codes` for the numbers";
    error_with_help(name.span(), &message, help)
}

/// rustc would propose `#[default]` once for each variant, at a place where it cannot be.
fn default_derive_error(name: &Ident) -> Error {
    let help = "remove it, and write `impl Default` with the status that you want";
    error_with_help(name.span(), "no status code is an obvious default", help)
}

/// Returns `None` if rustc has reported the item.
fn parse_item(input: ParseStream, report: &mut Report) -> Result<Option<EmptyEnum>> {
    let mut attributes = Vec::new();
    while input.peek(Token![#]) {
        attributes.push(input.parse()?);
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
    if !input.peek(syn::Ident) {
        // `enum type {}`
        input.parse::<TokenStream>()?;
        return Ok(None);
    }
    let item = EmptyEnum {
        attributes,
        visibility,
        name: input.parse()?,
    };
    if input.parse::<Option<Token![;]>>()?.is_some() {
        // rustc has reported `enum Status;`, and goes on as if it had braces.
        return Ok(Some(item));
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
    Ok(Some(item))
}
