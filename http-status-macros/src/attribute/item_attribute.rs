use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Result, Token,
    parse::{Parse, ParseStream},
};

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
        self.applied().iter().any(|applied| applied.name == name)
    }

    /// The hints of a `repr`, such as `u16` and `align`.
    pub(super) fn repr_hints(&self) -> Vec<Ident> {
        let mut hints = Vec::new();
        for applied in self.applied() {
            if applied.name == "repr" {
                for hint in split_at_commas(applied.arguments) {
                    hints.extend(first_ident(&hint));
                }
            }
        }
        hints
    }

    /// The names of the derived traits, without the paths before them.
    pub(super) fn derived_traits(&self) -> Vec<Ident> {
        let mut traits = Vec::new();
        for applied in self.applied() {
            if applied.name == "derive" {
                for path in split_at_commas(applied.arguments) {
                    traits.extend(last_ident(&path));
                }
            }
        }
        traits
    }

    /// Takes the trait out of each `derive`.
    pub(super) fn remove_derived_trait(&mut self, name: &str) {
        let content = without_derived_trait(self.content(), name);
        self.brackets = with_content(&self.brackets, content);
    }

    fn applied(&self) -> Vec<Applied> {
        let mut applied = Vec::new();
        collect_applied(self.content(), &mut applied);
        applied
    }

    /// What is in the brackets, without the groups that `macro_rules!` adds.
    fn content(&self) -> TokenStream {
        without_invisible_groups(self.brackets.stream())
    }
}

/// Replaces groups without delimiters by what is in them. `macro_rules!` hands on each `$meta:meta` and `$path:path`
/// in such a group.
fn without_invisible_groups(tokens: TokenStream) -> TokenStream {
    let mut visible = TokenStream::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            visible.extend([token]);
            continue;
        };
        let content = without_invisible_groups(group.stream());
        if group.delimiter() == Delimiter::None {
            visible.extend(content);
        } else {
            visible.extend([TokenTree::Group(with_content(&group, content))]);
        }
    }
    visible
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

/// `derive(...)` can be the attribute itself, or be within a `cfg_attr`.
fn without_derived_trait(tokens: TokenStream, name: &str) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut is_after_derive = false;
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let content = if is_after_derive {
                    without_trait(group.stream(), name)
                } else {
                    without_derived_trait(group.stream(), name)
                };
                TokenTree::Group(with_content(&group, content))
            }
            other => other,
        };
        is_after_derive = matches!(&token, TokenTree::Ident(ident) if ident == "derive");
        kept.extend([token]);
    }
    kept
}

/// The list of a `derive` without this trait. Each of the others gets a comma.
fn without_trait(list: TokenStream, name: &str) -> TokenStream {
    let mut kept = TokenStream::new();
    for path in split_at_commas(list) {
        if last_ident(&path).is_none_or(|last| last != name) {
            kept.extend(quote!(#(#path)*,));
        }
    }
    kept
}

/// The same delimiters around other tokens.
fn with_content(group: &Group, content: TokenStream) -> Group {
    let mut changed = Group::new(group.delimiter(), content);
    changed.set_span(group.span());
    changed
}

/// The items of a list, without the commas and the empty item behind the last comma.
fn split_at_commas(list: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens = list.into_iter().collect::<Vec<_>>();
    let mut items = Vec::new();
    for item in tokens.split(is_comma) {
        if !item.is_empty() {
            items.push(item.to_vec());
        }
    }
    items
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn first_ident(tokens: &[TokenTree]) -> Option<Ident> {
    tokens.iter().find_map(ident)
}

fn last_ident(tokens: &[TokenTree]) -> Option<Ident> {
    tokens.iter().rev().find_map(ident)
}

fn ident(token: &TokenTree) -> Option<Ident> {
    match token {
        TokenTree::Ident(ident) => Some(ident.clone()),
        _ => None,
    }
}
