/// Whether a character cannot be seen: a control character, or one that takes no room, changes the direction of
/// what follows or breaks its line.
///
/// These are `Default_Ignorable_Code_Point` and `Bidi_Control` of Unicode 17.0 (`DerivedCoreProperties.txt`,
/// `PropList.txt`) and the separators of lines and annotations. The joiners and the variation selectors are left
/// out, since they belong to scripts and to emoji.
#[rustfmt::skip]
pub(crate) fn is_invisible(char: char) -> bool {
    let is_ignorable = matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}');
    let is_separator = matches!(char, '\u{2028}'..='\u{2029}' | '\u{FFF9}'..='\u{FFFB}');
    char.is_control() || is_ignorable || is_separator
}

/// A character and its number, so that it can be found even if it looks like another or cannot be seen.
pub(crate) fn with_number(char: char) -> String {
    let number = u32::from(char);
    if is_invisible(char) {
        format!("U+{number:04X}")
    } else {
        format!("`{char}`, U+{number:04X}")
    }
}

/// The first character outside ASCII. It can look exactly like a letter of ASCII.
pub(crate) fn foreign_character(word: &str) -> Option<char> {
    word.chars().find(|char| !char.is_ascii())
}
