use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::{LitStr, Result, Token, ext::IdentExt, parse::ParseStream, token};

/// Replaces groups without delimiters by what is in them. `macro_rules!` hands on each `$meta:meta` and `$path:path`
/// in such a group.
pub(super) fn without_invisible_groups(tokens: TokenStream) -> TokenStream {
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
            let mut changed = Group::new(group.delimiter(), content);
            changed.set_span(group.span());
            visible.extend([TokenTree::Group(changed)]);
        }
    }
    visible
}

/// The items of a list, without the commas and the empty item behind the last comma.
pub(super) fn split_at_commas(list: TokenStream) -> Vec<Vec<TokenTree>> {
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

/// The tokens as one string, without quotes and brackets. `["4xx", 404]` becomes `4xx, 404`.
pub(super) fn plain_text(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        let next = match token {
            TokenTree::Group(group) => plain_text(group.stream()),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                match syn::parse_str::<LitStr>(&literal) {
                    Ok(string) => string.value(),
                    Err(_) => literal,
                }
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => ", ".to_owned(),
            other => other.to_string(),
        };
        // Two words stay two words.
        if text.ends_with(char::is_alphanumeric) && next.starts_with(char::is_alphanumeric) {
            text.push(' ');
        }
        text.push_str(&next);
    }
    text
}

/// Takes the value behind a word: `value`, `= value`, `: value` or `(value)`, up to the next comma.
///
/// Behind the comma, the value goes on with arguments that are `also_taken`.
pub(super) fn take_value(
    input: ParseStream,
    also_taken: fn(ParseStream) -> bool,
) -> Result<TokenStream> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
    } else if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
    }
    let mut value = TokenStream::new();
    loop {
        while !input.is_empty() && !input.peek(Token![,]) {
            value.extend([input.parse::<TokenTree>()?]);
        }
        let next = input.fork();
        let comma = next.parse::<Option<Token![,]>>()?;
        if comma.is_none() || !also_taken(&next) {
            break;
        }
        value.extend([input.parse::<TokenTree>()?]);
    }
    Ok(without_outer_brackets(value))
}

fn without_outer_brackets(tokens: TokenStream) -> TokenStream {
    let mut iterator = tokens.clone().into_iter();
    match (iterator.next(), iterator.next()) {
        (Some(TokenTree::Group(group)), None) => group.stream(),
        _ => tokens,
    }
}

/// Goes on to the comma before the next argument.
pub(super) fn skip_argument(input: ParseStream) -> Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Whether an argument can start here.
pub(super) fn starts_an_argument(input: ParseStream) -> bool {
    input.peek(Ident::peek_any) || input.peek(LitStr)
}

/// Whether the next token is a group, with any brackets.
pub(super) fn is_group(input: ParseStream) -> bool {
    input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace)
}
