use super::characters::{foreign_character, with_number};

/// The known word that was probably meant. At most a third of it may differ, or one of the two is a part of the other.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    most_similar(&word, known).or_else(|| only_one_related(&word, known))
}

/// The only word that has this one as a part, as `aws_alb` for `aws`, or is a part of it, as `code` of `statusCode`.
fn only_one_related<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    // A shorter word is a part of many others.
    if word.len() < 3 {
        return None;
    }
    let mut related = None;
    for &candidate in known {
        if candidate.contains(word) || word.contains(candidate) {
            if related.is_some() {
                return None;
            }
            related = Some(candidate);
        }
    }
    related
}

fn most_similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let mut best = None;
    for &candidate in known {
        let distance = count_edits(word, candidate);
        // Of words that are as near, the first in the alphabet is taken, whatever their order.
        if best.is_none_or(|best| (distance, candidate) < best) {
            best = Some((distance, candidate));
        }
    }
    let (distance, candidate) = best?;
    (distance * 3 <= candidate.len()).then_some(candidate)
}

/// Counts the characters to add, drop, replace, or swap with the next one (the optimal string alignment distance).
///
/// `edits[n]` is the number of edits from the characters of `from` so far to the first `n` of `to`.
fn count_edits(from: &str, to: &str) -> usize {
    let from = from.chars().collect::<Vec<_>>();
    let to = to.chars().collect::<Vec<_>>();
    let mut edits_before_last = Vec::new();
    let mut last_edits = (0..=to.len()).collect::<Vec<_>>();
    for (index, from_char) in from.iter().enumerate() {
        let mut edits = vec![index + 1];
        for (column, to_char) in to.iter().enumerate() {
            let replaced = last_edits[column] + usize::from(from_char != to_char);
            let dropped = last_edits[column + 1] + 1;
            let added = edits[column] + 1;
            let mut fewest = replaced.min(dropped).min(added);
            let is_swapped = index > 0
                && column > 0
                && *from_char == to[column - 1]
                && from[index - 1] == *to_char;
            if is_swapped {
                let swapped: usize = edits_before_last[column - 1];
                fewest = fewest.min(swapped + 1);
            }
            edits.push(fewest);
        }
        edits_before_last = last_edits;
        last_edits = edits;
    }
    last_edits[to.len()]
}

/// The help for an unknown word.
pub(crate) fn did_you_mean(word: &str, known: &[&str], quote: char) -> String {
    let help = if let Some(meant) = nearest(word, known) {
        format!("did you mean {quote}{meant}{quote}?")
    } else {
        let separator = format!("{quote}, {quote}");
        format!("use one of {quote}{}{quote}", known.join(&separator))
    };
    help + &foreign_note(word)
}

/// What to add to the help for a word that may look like a known one.
fn foreign_note(word: &str) -> String {
    match foreign_character(word) {
        Some(char) => format!(
            " (there is a character outside ASCII: {})",
            with_number(char)
        ),
        None => String::new(),
    }
}
