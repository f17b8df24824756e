use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};

use crate::error::{Error, Result};

/// `#[any(attributes)] pub enum Status {}`
pub(crate) struct EmptyEnum {
    pub(crate) attributes: TokenStream,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

impl EmptyEnum {
    /// What stands before `enum` is handed on as it is, but for an attribute that cannot stand there: that is told.
    pub(crate) fn parse(item: &TokenStream, errors: &mut Vec<Error>) -> Result<Self> {
        let mut tokens = item.clone().into_iter();
        let (mut attributes, mut visibility) = (TokenStream::new(), TokenStream::new());
        let mut hash = None;
        let keyword = loop {
            match tokens.next() {
                Some(TokenTree::Punct(punct)) if punct.as_char() == '#' => hash = Some(punct),
                Some(TokenTree::Group(attribute)) if hash.is_some() => {
                    let hash = hash.take();
                    match allowed(attribute, errors) {
                        Ok(attribute) => attributes.extend(quote!(#hash #attribute)),
                        Err(error) => errors.push(error),
                    }
                }
                Some(token) if !is_item(&token) => visibility.append(token),
                keyword => break keyword,
            }
        };
        if !matches!(&keyword, Some(TokenTree::Ident(keyword)) if keyword == "enum") {
            return Err(error(keyword, "`status_codes` stands on an empty enum, such as `pub enum Status {}`"));
        }
        let name = match tokens.next() {
            Some(TokenTree::Ident(name)) => name,
            other => return Err(error(other, "expected the name of the enum")),
        };
        let body = match tokens.next() {
            Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => body,
            other => {
                return Err(error(other, "an enum of status codes has no generics: `pub enum Status {}`"));
            }
        };
        match body.stream().into_iter().next() {
            None => Ok(Self { attributes, visibility, name }),
            variant => Err(error(
                variant,
                "the variants come from the tables: leave the braces empty, and give a code of your own a row in a table",
            )),
        }
    }
}

/// The attribute without what the macro writes itself, unless the macro could not write beside it.
fn allowed(attribute: Group, errors: &mut Vec<Error>) -> Result<Group> {
    if let Some(again) = attribute.stream().into_iter().find(|token| token.to_string() == "status_codes") {
        return Err(Error::new(again.span(), "`status_codes` stands here twice: name all tables in one"));
    }
    let mut tokens = attribute.stream().into_iter().flat_map(written);
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), _) if name == "repr" => {
            Err(Error::new(name.span(), "the enum is `repr(u16)` already: leave the attribute out"))
        }
        (Some(TokenTree::Ident(name)), _) if name == "non_exhaustive" => {
            Err(Error::new(name.span(), "an enum of status codes is exhaustive: leave the attribute out"))
        }
        (Some(TokenTree::Ident(name)), Some(TokenTree::Group(traits))) if name == "derive" => {
            let traits = not_derived(&traits, errors);
            let mut derive = Group::new(Delimiter::Bracket, quote!(#name(#traits)));
            derive.set_span(attribute.span());
            Ok(derive)
        }
        _ => Ok(attribute),
    }
}

fn not_derived(traits: &Group, errors: &mut Vec<Error>) -> TokenStream {
    const DERIVED: [&str; 8] = ["Clone", "Copy", "Debug", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];
    let tokens = traits.stream().into_iter().collect::<Vec<_>>();
    let mut kept = TokenStream::new();
    for path in tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
        match path {
            [.., name] if DERIVED.contains(&name.to_string().as_str()) => {
                errors.push(Error::new(name.span(), format!("`{name}` is derived already: leave it out")));
            }
            [] => {}
            path => kept.extend(quote!(#(#path)*,)),
        }
    }
    kept
}

/// What a `macro_rules` of the user hands on comes in a group that nobody wrote.
fn written(token: TokenTree) -> TokenStream {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => group.stream(),
        token => token.into(),
    }
}

fn is_item(token: &TokenTree) -> bool {
    let items =
        ["enum", "struct", "union", "fn", "mod", "trait", "impl", "const", "static", "type", "use", "extern", "unsafe"];
    matches!(token, TokenTree::Ident(keyword) if items.iter().any(|item| keyword == item))
}

fn error(token: Option<TokenTree>, message: &str) -> Error {
    Error::new(token.map_or_else(Span::call_site, |token| token.span()), message)
}
