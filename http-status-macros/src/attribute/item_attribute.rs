use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Result, Token,
    parse::{Parse, ParseStream},
};

use super::tokens::{split_at_commas, without_invisible_groups};

/// An attribute of the enum, such as `#[derive(Clone)]` or `#[cfg_attr(test, derive(Clone))]`.
pub(super) struct ItemAttribute {
    hash: Token![#],
    brackets: Group,
}

/// `derive(Clone)`, without the `cfg_attr` that may be around it.
struct Applied {
    name: Ident,
    arguments: TokenStream,
}

impl Parse for ItemAttribute {
    fn parse(input: ParseStream) -> Result<Self> {
        Ok(Self {
            hash: input.parse()?,
            brackets: input.parse()?,
        })
    }
}

impl ToTokens for ItemAttribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { hash, brackets } = self;
        tokens.extend(quote!(#hash #brackets));
    }
}

impl ItemAttribute {
    /// Whether this is `#[name]`, `#[name(...)]` or `#[name = ...]`, directly or in a `cfg_attr`.
    pub(super) fn applies(&self, name: &str) -> bool {
        self.list_applied()
            .iter()
            .any(|applied| applied.name == name)
    }

    /// The hints of a `repr`, such as `u16` and `align`.
    pub(super) fn repr_hints(&self) -> Vec<Ident> {
        let mut hints = Vec::new();
        for applied in &self.list_applied() {
            if applied.name == "repr" {
                for hint in &split_at_commas(applied.arguments.clone()) {
                    if let Some(name) = first_ident(hint) {
                        hints.push(name);
                    }
                }
            }
        }
        hints
    }

    /// The names of the derived traits, without the paths before them.
    pub(super) fn derived_traits(&self) -> Vec<Ident> {
        let mut traits = Vec::new();
        for applied in &self.list_applied() {
            if applied.name == "derive" {
                for path in &split_at_commas(applied.arguments.clone()) {
                    if let Some(name) = last_ident(path) {
                        traits.push(name);
                    }
                }
            }
        }
        traits
    }

    fn list_applied(&self) -> Vec<Applied> {
        let mut applied = Vec::new();
        let content = without_invisible_groups(self.brackets.stream());
        collect_applied(content, &mut applied);
        applied
    }
}

/// Collects the attribute, or each attribute in `cfg_attr(condition, ...)`.
fn collect_applied(attribute: TokenStream, applied: &mut Vec<Applied>) {
    let mut tokens = attribute.into_iter();
    let Some(TokenTree::Ident(name)) = tokens.next() else {
        return;
    };
    let arguments = match tokens.next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    if name != "cfg_attr" {
        applied.push(Applied { name, arguments });
        return;
    }
    let condition_and_attributes = split_at_commas(arguments);
    for attribute in condition_and_attributes.into_iter().skip(1) {
        collect_applied(attribute.into_iter().collect(), applied);
    }
}

fn first_ident(tokens: &[TokenTree]) -> Option<Ident> {
    tokens.iter().find_map(to_ident)
}

fn last_ident(tokens: &[TokenTree]) -> Option<Ident> {
    tokens.iter().rev().find_map(to_ident)
}

fn to_ident(token: &TokenTree) -> Option<Ident> {
    match token {
        TokenTree::Ident(ident) => Some(ident.clone()),
        _ => None,
    }
}
