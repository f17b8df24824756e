use std::{cmp::Reverse, iter};

use strsim::osa_distance;

use crate::topic::Topic;

/// At most three topics whose names contain the text, or nearly so: the registered ones first, then the nearest.
pub(crate) fn nearest(text: &str) -> Vec<String> {
    let text = letters(text);
    let names = Topic::named().filter_map(|(topic, name)| Some((nearness(&text, &name)?, topic)));
    let mut near = names.collect::<Vec<_>>();
    near.sort_by_key(|(nearness, topic)| (matches!(topic, Topic::Vendor(_)), Reverse(*nearness)));
    let mut nearest = Vec::new();
    for (_, topic) in near {
        let topic = topic.to_string();
        if nearest.len() < 3 && !nearest.contains(&topic) {
            nearest.push(topic);
        }
    }
    nearest
}

/// 1000 and more for a part of the name, less for what is nearly the name or a word of it, else `None`.
fn nearness(text: &str, name: &str) -> Option<usize> {
    let whole = letters(name);
    if text.len() > 1 && whole.contains(text) {
        return Some(1000 + 1000 * text.len() / whole.len());
    }
    iter::once(whole)
        .chain(name.split_whitespace().map(letters))
        .filter_map(|part| similarity(text, &part))
        .max()
}

fn similarity(text: &str, part: &str) -> Option<usize> {
    let length = text.len().max(part.len());
    let is_small = |distance: usize| distance * 10 <= length * 3;
    // The first is cheap, however long the text is.
    let distance = is_small(text.len().abs_diff(part.len())).then(|| osa_distance(text, part))?;
    is_small(distance).then(|| 1000 - 1000 * distance / length)
}

/// Letters and digits alone, in lower case.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|char| char.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
