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
        let has_serde_attribute = item.attributes.iter().any(|it| it.is_named("serde"));
        let mut kept = Vec::new();
        for mut attribute in item.attributes {
            if let Some(error) = misplaced(&attribute) {
                report.error(error);
                continue;
            }
            if attribute.is_named("derive") || attribute.is_named("cfg_attr") {
                attribute.remove_refused_derives(has_serde_attribute, report);
            }
            kept.push(attribute);
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
            .any(|attribute| attribute.is_named("deprecated"))
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
        return Err(
            input.error("an enum of status codes cannot have generics: write `pub enum Status {}`")
        );
    }
    let variants;
    braced!(variants in input);
    if !variants.is_empty() {
        return Err(variants.error(
            "the variants come from tables: write one `status_codes` that names all tables, leave the braces empty, and add \
             your own codes as rows of a table",
        ));
    }
    Ok(EmptyEnum {
        attributes,
        visibility,
        name,
    })
}

impl Attribute {
    fn is_named(&self, name: &str) -> bool {
        match self.brackets.stream().into_iter().next() {
            Some(TokenTree::Ident(first)) => first == name,
            _ => false,
        }
    }

    /// Takes out of each `derive` the traits that cannot be derived, and reports them.
    fn remove_refused_derives(&mut self, has_serde_attribute: bool, report: &mut Report) {
        let tokens = without_refused_derives(self.brackets.stream(), has_serde_attribute, report);
        self.brackets = with_content(&self.brackets, tokens);
    }
}

/// The same brackets around other tokens.
fn with_content(group: &Group, content: TokenStream) -> Group {
    let mut changed = Group::new(group.delimiter(), content);
    changed.set_span(group.span());
    changed
}

/// Why an attribute cannot stand on an enum of status codes.
fn misplaced(attribute: &Attribute) -> Option<Error> {
    let message = if attribute.is_named("non_exhaustive") {
        "an enum of status codes must be exhaustive: remove the attribute"
    } else if attribute.is_named("repr") {
        "`status_codes` adds `#[repr(u16)]` itself: leave the attribute out"
    } else {
        return None;
    };
    let name = attribute.brackets.stream().into_iter().next()?;
    Some(Error::new(name.span(), message))
}

/// The traits that `status_codes` derives.
const DERIVED: [&str; 8] = [
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

/// `derive(...)` can be the attribute itself, or be within a `cfg_attr`.
fn without_refused_derives(
    tokens: TokenStream,
    has_serde_attribute: bool,
    report: &mut Report,
) -> TokenStream {
    let mut kept = TokenStream::new();
    let mut is_after_derive = false;
    for token in tokens {
        let token = match token {
            TokenTree::Group(group) => {
                let content = if is_after_derive {
                    without_refused_traits(group.stream(), has_serde_attribute, report)
                } else {
                    without_refused_derives(group.stream(), has_serde_attribute, report)
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

/// The traits of a `derive` that can stay, each with a comma.
fn without_refused_traits(
    traits: TokenStream,
    has_serde_attribute: bool,
    report: &mut Report,
) -> TokenStream {
    let mut kept = TokenStream::new();
    let tokens = traits.into_iter().collect::<Vec<_>>();
    for path in tokens.split(is_comma) {
        if path.is_empty() {
            continue;
        }
        let name = last_ident(path);
        if let Some(error) = name.and_then(|name| refusal(&name, has_serde_attribute)) {
            report.error(error);
        } else {
            kept.extend(path.iter().cloned());
            kept.extend(quote!(,));
        }
    }
    kept
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

/// The name of a trait, which is the last segment of its path.
fn last_ident(path: &[TokenTree]) -> Option<Ident> {
    for token in path.iter().rev() {
        if let TokenTree::Ident(ident) = token {
            return Some(ident.clone());
        }
    }
    None
}

/// Why a trait cannot be derived.
fn refusal(name: &Ident, has_serde_attribute: bool) -> Option<Error> {
    let string = name.to_string();
    let message = match string.as_str() {
        "Default" => {
            "no status code is an obvious default: leave this out, and write `impl Default`"
                .to_owned()
        }
        "Serialize" | "Deserialize" if !has_serde_attribute => format!(
            "a derived `{string}` would use the names of the variants, such as \"NotFound\": to use the numbers instead, remove this and add `impl(serde)` to `status_codes`"
        ),
        derived if DERIVED.contains(&derived) => {
            format!("`status_codes` derives `{derived}` itself: leave this out")
        }
        _ => return None,
    };
    Some(Error::new(name.span(), message))
}
