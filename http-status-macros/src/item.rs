use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::{Error, Result};

/// `#[any(attributes)] pub enum Status {}`
pub(crate) struct EmptyEnum {
    pub(crate) attributes: TokenStream,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
}

impl EmptyEnum {
    /// What stands before `enum` is handed on as it is: to understand it would take `syn` with `derive`.
    pub(crate) fn parse(item: &TokenStream) -> Result<Self> {
        let mut tokens = item.clone().into_iter().peekable();
        let mut attributes = TokenStream::new();
        while let Some(hash) = tokens.next_if(|token| matches!(token, TokenTree::Punct(hash) if hash.as_char() == '#'))
        {
            attributes.extend([hash]);
            attributes.extend(tokens.next());
        }
        let mut visibility = TokenStream::new();
        while let Some(token) = tokens.next_if(|token| !is_item(token)) {
            visibility.extend([token]);
        }
        let keyword = tokens.next();
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

fn is_item(token: &TokenTree) -> bool {
    let items =
        ["enum", "struct", "union", "fn", "mod", "trait", "impl", "const", "static", "type", "use", "extern", "unsafe"];
    matches!(token, TokenTree::Ident(keyword) if items.iter().any(|item| keyword == item))
}

fn error(token: Option<TokenTree>, message: &str) -> Error {
    Error::new(token.map_or_else(Span::call_site, |token| token.span()), message)
}
