/// Finds a reason phrase by its letters and digits, ignoring ASCII case.
///
/// This is the slow way, for a phrase that is not written as in the table. The phrase is the first parameter, since
/// `from_reason` has it in the same registers.
pub fn find<S: Copy>(reason: &str, phrases: &[(&str, S)]) -> Option<S> {
    // Skipped once, and not again for each phrase, in case that the input is long.
    let reason = reason.trim_start_matches(|char: char| !char.is_alphanumeric());
    for (phrase, status) in phrases {
        if letters_and_digits(phrase).eq(letters_and_digits(reason)) {
            return Some(*status);
        }
    }
    None
}

fn letters_and_digits(phrase: &str) -> impl Iterator<Item = char> {
    phrase
        .chars()
        .filter(|char| char.is_alphanumeric())
        .map(|char| char.to_ascii_lowercase())
}
