//! The names of variants, and what a lookup by phrase compares.

/// Whether the string can be the name of a variant.
pub(crate) fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|char| char.is_ascii_alphanumeric())
        && !["ALL", "Self"].contains(&name)
}

/// `Request-URI Too Long` as `RequestUriTooLong`.
pub(crate) fn variant_name(phrase: &str) -> String {
    let mut name = String::new();
    for word in phrase.split(|char: char| !char.is_ascii_alphanumeric() && char != '\'') {
        push_capitalized(&mut name, &word.replace('\'', ""));
    }
    name
}

/// A word all in capitals, such as `URI`, becomes `Uri`.
fn push_capitalized(name: &mut String, word: &str) {
    let has_lower_case = word.contains(|char: char| char.is_ascii_lowercase());
    let mut letters = word.chars();
    let Some(first) = letters.next() else { return };
    name.push(first.to_ascii_uppercase());
    for letter in letters {
        name.push(if has_lower_case {
            letter
        } else {
            letter.to_ascii_lowercase()
        });
    }
}

/// What a lookup compares: the letters in lower case, and the digits.
pub(crate) fn lookup_key(phrase: &str) -> String {
    phrase
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|char| char.to_ascii_lowercase())
        .collect()
}
