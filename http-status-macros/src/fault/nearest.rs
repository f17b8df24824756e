/// The word that was probably meant, if one is near enough.
pub(crate) fn nearest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let near = known.iter().filter(|known| word.len() <= 2 * known.len());
    let (distance, nearest) = near.map(|known| (distance(&word, known), *known)).min()?;
    (distance * 3 <= nearest.len()).then_some(nearest)
}

/// How many bytes to add, drop or replace (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let mut row = (0..=to.len()).collect::<Vec<_>>();
    for (i, a) in from.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

/// The help for an unknown word.
pub(crate) fn did_you_mean(word: &str, known: &[&str], quote: char) -> String {
    match nearest(word, known) {
        Some(nearest) => format!("did you mean {quote}{nearest}{quote}?"),
        None => format!(
            "it is one of {quote}{}{quote}",
            known.join(&format!("{quote}, {quote}"))
        ),
    }
}
