use http::{HeaderMap, HeaderName};

/// Returns the elements of a field that is a list, from all its lines.
///
/// Empty elements do not count (RFC 9110, Section 5.6.1.2). A comma in a quoted string would separate elements here, so
/// this is for fields without such strings, and for the first element of other fields.
pub(in crate::check) fn elements<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> impl Iterator<Item = &'a [u8]> {
    headers
        .get_all(name)
        .iter()
        .flat_map(|line| line.as_bytes().split(|&byte| byte == b','))
        .map(trim)
        .filter(|element| !element.is_empty())
}

/// Returns the value of a field that is not a list, without white space around it. It is `None` if there is no such
/// field or more than one.
pub(in crate::check) fn single_value<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> Option<&'a [u8]> {
    let mut lines = headers.get_all(name).iter();
    let value = lines.next()?;
    match lines.next() {
        Some(_) => None,
        None => Some(trim(value.as_bytes())),
    }
}

/// Removes optional white space, which is made of spaces and tabs (RFC 9110, Section 5.6.3).
pub(in crate::check) fn trim(mut value: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = value {
        value = rest;
    }
    value
}

/// Whether the value is a token (RFC 9110, Section 5.6.2).
pub(in crate::check) fn is_token(value: &[u8]) -> bool {
    !value.is_empty() && value.iter().copied().all(is_token_character)
}

fn is_token_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}
