use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::LitStr;

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

/// Splits a list into its items. Two commas are as good as one.
pub(super) fn split_at_commas(list: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens = list.into_iter().collect::<Vec<_>>();
    let mut items = Vec::new();
    for item in tokens.split(|token| is_punct(token, ',')) {
        if !item.is_empty() {
            items.push(item.to_vec());
        }
    }
    items
}

pub(super) fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

/// Reads the value behind a word, which is what is in `= value`, `: value`, `(value)` or `[value]`.
pub(super) fn read_value(tokens: &[TokenTree]) -> TokenStream {
    let value = match tokens {
        [sign, value @ ..] if is_punct(sign, '=') || is_punct(sign, ':') => value,
        _ => tokens,
    };
    match value {
        [TokenTree::Group(group)] => group.stream(),
        _ => value.iter().cloned().collect(),
    }
}

pub(super) fn read_string(token: &TokenTree) -> Option<LitStr> {
    syn::parse2(token.clone().into()).ok()
}

/// Writes the tokens as one string, without quotes and brackets. `["4xx", 404]` becomes `4xx, 404`.
pub(super) fn to_plain_text(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        let next = match &token {
            TokenTree::Group(group) => to_plain_text(group.stream()),
            TokenTree::Punct(punct) if punct.as_char() == ',' => ", ".to_owned(),
            _ => match read_string(&token) {
                Some(string) => string.value(),
                None => token.to_string(),
            },
        };
        // Two words stay two words.
        if text.ends_with(char::is_alphanumeric) && next.starts_with(char::is_alphanumeric) {
            text.push(' ');
        }
        text.push_str(&next);
    }
    text
}
