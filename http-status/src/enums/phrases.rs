use super::status_enum::StatusEnum;
use crate::number::{ParseStatusError, no_status, split_phrase, wrong_reason};

/// Finds a reason phrase by its letters and digits, ignoring ASCII case.
///
/// This is the slow way, for a phrase that is not written as in the table. The phrase is the first parameter, since
/// `from_reason` has it in the same registers.
pub fn find<S: Copy>(reason: &str, phrases: &[(&str, S)]) -> Option<S> {
    for (phrase, status) in phrases {
        if letters_and_digits(phrase).eq(letters_and_digits(reason)) {
            return Some(*status);
        }
    }
    None
}

fn letters_and_digits(phrase: &str) -> impl Iterator<Item = u8> {
    phrase
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
}

/// Whether the phrase is the reason phrase of a status, or a former one.
pub(crate) fn is_phrase_of<S: StatusEnum>(phrase: &str, status: S) -> bool {
    let is_phrase = |own: &str| letters_and_digits(own).eq(letters_and_digits(phrase));
    is_phrase(status.reason()) || status.former_reasons().iter().any(|own| is_phrase(own))
}

/// Reads a status in the form that its `Display` writes, such as `404 Not Found`, if the input is more than three
/// digits.
#[doc(hidden)]
#[cold]
pub fn parse_with_phrase<S: StatusEnum>(status: &str) -> Result<S, ParseStatusError> {
    let Some((code, phrase)) = split_phrase(status) else {
        return Err(no_status(status.as_bytes()));
    };
    let status = S::try_from(code)?;
    if is_phrase_of(phrase, status) {
        Ok(status)
    } else {
        Err(wrong_reason(code))
    }
}
