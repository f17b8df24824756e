/// The word that was probably meant, if one is near enough.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    let near = known.into_iter().filter(|known| word.len() <= 2 * known.len());
    let (distance, nearest) = near.map(|known| (distance(&word, known), known)).min()?;
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

/// `"a", "b"` as a sentence that lists the choices.
pub(crate) fn one_of<'a>(words: impl IntoIterator<Item = &'a str>, quote: char) -> String {
    let words = words.into_iter().map(|word| format!("{quote}{word}{quote}")).collect::<Vec<_>>();
    format!("it is one of {}", words.join(", "))
}
