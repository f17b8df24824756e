/// The known word that was probably meant. At most a third of it may differ.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let mut best = None;
    for &candidate in known {
        // A much longer word is something else, and would take long to compare.
        if word.len() > 2 * candidate.len() {
            continue;
        }
        let distance = distance(&word, candidate);
        if best.is_none_or(|best| (distance, candidate) < best) {
            best = Some((distance, candidate));
        }
    }
    let (distance, candidate) = best?;
    (distance * 3 <= candidate.len()).then_some(candidate)
}

/// How many bytes to add, drop or replace (the Levenshtein distance).
///
/// `costs[column]` is the distance between the part of `from` that has been read and the first `column` bytes
/// of `to`. Each byte of `from` replaces these costs by those of the next row.
fn distance(from: &str, to: &str) -> usize {
    let mut costs = (0..=to.len()).collect::<Vec<_>>();
    for (row, from_byte) in from.bytes().enumerate() {
        let mut diagonal = costs[0];
        costs[0] = row + 1;
        for (column, to_byte) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(from_byte != to_byte);
            let dropped = costs[column + 1] + 1;
            let added = costs[column] + 1;
            diagonal = costs[column + 1];
            costs[column + 1] = replaced.min(dropped).min(added);
        }
    }
    costs[to.len()]
}

/// The help for an unknown word.
pub(crate) fn did_you_mean(word: &str, known: &[&str], quote: char) -> String {
    if let Some(nearest) = nearest(word, known) {
        return format!("did you mean {quote}{nearest}{quote}?");
    }
    let separator = format!("{quote}, {quote}");
    format!("it is one of {quote}{}{quote}", known.join(&separator))
}
