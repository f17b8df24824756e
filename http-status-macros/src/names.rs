//! The names of variants, and what a lookup by phrase compares.

/// Whether the string can be the name of a variant.
pub(crate) fn is_variant(name: &str) -> bool {
    matches!(name.as_bytes(), [b'A'..=b'Z', ..])
        && name.chars().all(|char| char.is_ascii_alphanumeric())
        && !matches!(name, "ALL" | "Self")
}

/// `Request-URI Too Long` as `RequestUriTooLong`.
pub(crate) fn variant_name(phrase: &str) -> String {
    let mut name = String::new();
    let mut word = String::new();
    for char in phrase.chars() {
        if char.is_ascii_alphanumeric() {
            word.push(char);
        } else if char != '\'' {
            push_capitalized(&mut name, &word);
            word.clear();
        }
    }
    push_capitalized(&mut name, &word);
    name
}

/// A word all in capitals, such as `URI`, becomes `Uri`.
fn push_capitalized(name: &mut String, word: &str) {
    let is_in_capitals = word.to_ascii_uppercase() == word;
    let mut is_first = true;
    for char in word.chars() {
        name.push(if is_first {
            char.to_ascii_uppercase()
        } else if is_in_capitals {
            char.to_ascii_lowercase()
        } else {
            char
        });
        is_first = false;
    }
}

/// What a lookup compares: the letters in lower case, and the digits.
pub(crate) fn lookup_key(phrase: &str) -> String {
    let mut key = String::new();
    for char in phrase.chars() {
        if char.is_ascii_alphanumeric() {
            key.push(char.to_ascii_lowercase());
        }
    }
    key
}
