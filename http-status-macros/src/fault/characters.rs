/// Whether a character changes the direction of the text after it.
///
/// These are the characters of rustc's lint `text_direction_codepoint_in_literal`.
pub(crate) fn is_bidirectional(char: char) -> bool {
    matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether printing the character would change the line around it.
pub(super) fn is_unprintable(char: char) -> bool {
    char.is_control() || is_bidirectional(char)
}

/// A character and its number, so that it can be found even if it looks like another or cannot be seen.
pub(crate) fn with_number(char: char) -> String {
    let number = u32::from(char);
    if is_unprintable(char) {
        format!("U+{number:04X}")
    } else {
        format!("`{char}`, U+{number:04X}")
    }
}

/// The first character outside ASCII. It can look exactly like a letter of ASCII.
pub(crate) fn foreign_character(word: &str) -> Option<char> {
    word.chars().find(|char| !char.is_ascii())
}
