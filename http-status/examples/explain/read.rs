use http_status::Status;

use crate::{nearest::nearest, topic::Topic};

/// What is asked for, and what is wrong with the rest. Unquoted phrases are put together again.
pub(crate) fn topics(arguments: &[String]) -> (Vec<Topic>, Vec<String>) {
    let (mut topics, mut errors) = (Vec::new(), Vec::new());
    let longest = Topic::named()
        .map(|(_, name)| words(&name))
        .max()
        .unwrap_or(1);
    let mut rest = arguments;
    while let [first, others @ ..] = rest {
        let mut phrases = (1..=rest.len().min(longest)).map(|words| rest.split_at(words));
        let found =
            phrases.find_map(|(phrase, rest)| Some((Topic::find(&phrase.join(" "))?, rest)));
        if let Some((topic, others)) = found {
            topics.push(topic);
            rest = others;
        } else {
            errors.push(error(first));
            rest = others;
        }
    }
    // `404 not found` is one topic.
    topics.dedup();
    (topics, errors)
}

/// As many as they can be typed as: `non authoritative information`.
fn words(name: &str) -> usize {
    name.split(|char: char| !char.is_alphanumeric()).count()
}

fn error(text: &str) -> String {
    if let Ok(Err(invalid)) = text.parse().map(|code: u16| Status::try_from(code)) {
        return invalid.to_string();
    }
    let hint = match nearest(text).as_slice() {
        [] => "try `--help`".to_owned(),
        nearest => format!("did you mean {}?", nearest.join(" or ")),
    };
    format!("{text:?} is not a code, a phrase or a class; {hint}")
}
