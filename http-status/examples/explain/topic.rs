use http_status::{AnyStatus, StatusClass, StatusEnum, StatusSet, status_codes};
use strsim::normalized_damerau_levenshtein;

/// The registered codes, and those of vendors that logs are full of.
#[status_codes(registered, nginx, cloudflare, aws_alb, anthropic, azure_cosmos_db)]
pub(crate) enum KnownStatus {}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Topic {
    Status(AnyStatus),
    Class(StatusClass),
    Set(StatusSet),
}

/// No topic is typed as more words than this.
const MOST_WORDS: usize = 8;

/// Finds the topics that the words name, and the words that name none.
pub(crate) fn find_topics(words: &[String]) -> (Vec<Topic>, Vec<&str>) {
    let mut topics = Vec::new();
    let mut not_understood = Vec::new();
    let mut rest = words;
    while let [first, others @ ..] = rest {
        if let Some((topic, behind)) = find_first(rest) {
            topics.push(topic);
            rest = behind;
        } else {
            not_understood.push(first.as_str());
            rest = others;
        }
    }
    // `404 Not Found` without quotes names the same topic twice.
    topics.dedup();
    (topics, not_understood)
}

/// Finds the topic that the first words name, and returns the words behind it. A phrase need not be quoted, so that the
/// topic of `not found` has two words.
fn find_first(words: &[String]) -> Option<(Topic, &[String])> {
    for count in 1..=words.len().min(MOST_WORDS) {
        let (first, behind) = words.split_at(count);
        if let Some(topic) = find(&first.join(" ")) {
            return Some((topic, behind));
        }
    }
    None
}

fn find(text: &str) -> Option<Topic> {
    if let Some(status) = find_status(text) {
        return Some(Topic::Status(status));
    }
    if let Ok(class) = text.parse() {
        return Some(Topic::Class(class));
    }
    match text.parse::<StatusSet>() {
        Ok(set) if !set.is_empty() => Some(Topic::Set(set)),
        _ => None,
    }
}

/// Finds the status of `404`, `Not Found`, `404 Not Found` or `HTTP/1.1 404 Not Found`.
fn find_status(text: &str) -> Option<AnyStatus> {
    if let Some(status) = KnownStatus::from_reason(text) {
        return Some(status.into());
    }
    let words: Vec<_> = text.split_ascii_whitespace().collect();
    let code = match words.as_slice() {
        // Servers send any phrase that they like in a status line.
        [version, code, ..] if version.starts_with("HTTP/") => code,
        _ => text,
    };
    code.parse().ok()
}

/// Says what to do about a word that names no topic.
///
/// A word that begins with a digit is meant as a code or a list of codes, and has the crate's own error.
pub(crate) fn advice(word: &str) -> String {
    if word.starts_with(|first: char| first.is_ascii_digit()) {
        if let Err(error) = word.parse::<StatusSet>() {
            return error.to_string();
        }
    }
    let nearest = find_nearest(word);
    let hint = if nearest.is_empty() {
        "try `--help`".to_owned()
    } else {
        format!("did you mean {}?", nearest.join(" or "))
    };
    format!("{word:?} is not a code, a phrase, a class or a range; {hint}")
}

/// Finds at most three codes or classes with a name that contains the word or resembles it.
fn find_nearest(word: &str) -> Vec<String> {
    let mut nearest = Vec::new();
    for &status in KnownStatus::ALL {
        let mut names = vec![status.reason()];
        names.extend(status.former_reasons());
        if names.iter().any(|name| is_similar(word, name)) {
            nearest.push(status.to_string());
        }
    }
    for class in StatusClass::ALL {
        let title = class.to_string();
        if is_similar(word, &title) {
            nearest.push(title);
        }
    }
    nearest.truncate(3);
    nearest
}

fn is_similar(word: &str, name: &str) -> bool {
    let word = word.to_lowercase();
    let name = name.to_lowercase();
    if word.len() > 1 && name.contains(&word) {
        return true;
    }
    let mut parts: Vec<_> = name.split(' ').collect();
    parts.push(&name);
    let mut similarities = parts
        .iter()
        .map(|part| normalized_damerau_levenshtein(&word, part));
    similarities.any(|similarity| similarity >= 0.7)
}
