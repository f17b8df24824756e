pub(crate) fn is_variant(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|char| char.is_ascii_alphanumeric())
        && !["ALL", "Self"].contains(&name)
}

/// `Request-URI Too Long` as `RequestUriTooLong`.
pub(crate) fn variant_name(phrase: &str) -> String {
    let mut name = String::new();
    for word in phrase.split(|char: char| !char.is_ascii_alphanumeric() && char != '\'') {
        let is_shouted = !word.contains(|char: char| char.is_ascii_lowercase());
        let start = name.len();
        for letter in word.chars().filter(|char| *char != '\'') {
            name.push(match letter {
                first if name.len() == start => first.to_ascii_uppercase(),
                letter if is_shouted => letter.to_ascii_lowercase(),
                letter => letter,
            });
        }
    }
    name
}

/// What of a phrase counts when it is looked up.
pub(crate) fn letters_and_digits(phrase: &str) -> String {
    phrase
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|char| char.to_ascii_lowercase())
        .collect()
}
