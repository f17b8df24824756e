/// Finds a reason phrase by its letters and digits, ignoring ASCII case.
///
/// This is the slow way, for a phrase that is not written as in the table. An input with more letters than `LONGEST` is
/// none of the phrases, and is not read to its end.
pub fn find_phrase<S: Copy, const LONGEST: usize>(
    reason: &str,
    phrases: &[(&str, S)],
) -> Option<S> {
    let mut letters = [0; LONGEST];
    let mut count = 0;
    for char in reason.chars().filter(|char| char.is_alphanumeric()) {
        if !char.is_ascii() {
            // Tables have phrases in ASCII alone.
            return None;
        }
        *letters.get_mut(count)? = (char as u8).to_ascii_lowercase();
        count += 1;
    }
    for (phrase, status) in phrases {
        if letters_and_digits(phrase).eq(letters[..count].iter().copied()) {
            return Some(*status);
        }
    }
    None
}

/// Returns the length of the longest phrase.
#[must_use]
pub const fn max_len<S>(phrases: &[(&str, S)]) -> usize {
    let mut longest = 0;
    let mut index = 0;
    while index < phrases.len() {
        let phrase = phrases[index].0;
        if phrase.len() > longest {
            longest = phrase.len();
        }
        index += 1;
    }
    longest
}

fn letters_and_digits(phrase: &str) -> impl Iterator<Item = u8> {
    phrase
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
}
