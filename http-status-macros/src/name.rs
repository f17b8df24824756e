pub(crate) fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|char| char.is_ascii_alphanumeric())
        && !["ALL", "Self"].contains(&name)
}

/// `Request-URI Too Long` as `RequestUriTooLong`.
pub(crate) fn variant_name(phrase: &str) -> String {
    let words =
        phrase.split(|char: char| !char.is_ascii_alphanumeric() && char != '\'').filter(|word| !word.is_empty());
    words.map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let shouted = word.len() > 1 && !word.contains(|char: char| char.is_ascii_lowercase());
    let mut letters = word.chars().filter(|char| *char != '\'');
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters.map(|letter| if shouted { letter.to_ascii_lowercase() } else { letter })).collect()
}
