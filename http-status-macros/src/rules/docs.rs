use std::collections::HashSet;

use super::{Fault, Report, Row};
use crate::fault::{At, Place, Source};

/// What rustdoc would warn of names the enum alone, and an open fence swallows the rest of the page.
pub(super) fn docs_are_markdown(row: &Row, sources: &[Source], report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report.push(
            Fault::new(docs.place, "`docs` is empty")
                .help("two to five sentences: what the code says, when to send it, what a client does with it"),
        );
    }
    let fault = |place: Place, message: String, label: &str| {
        let fault = Fault::new(place, message).label(label);
        if place == docs.place { fault } else { fault.and(docs.place, "in these docs") }
    };
    let ended = ended_tags(&docs.value);
    let mut fence = None::<(Place, &str)>;
    let mut in_code = false;
    for (line, place) in lines(docs, &sources[docs.place.source].text) {
        let text = line.trim();
        if let Some((_, opening)) = fence {
            if text.strip_prefix(opening).is_some_and(|rest| rest.chars().all(|char| opening.starts_with(char))) {
                fence = None;
            }
        } else if let Some(opening) = opening_fence(text) {
            fence = Some((place, opening));
        } else {
            in_code &= !text.is_empty();
            for prose in prose(line, &mut in_code) {
                if let Some(url) = bare_url(prose) {
                    let message = format!("`docs` holds a bare URL, which is no link: write `<{url}>`");
                    report.push(fault(place, message, "in this line"));
                }
                if let Some(tag) = open_tag(prose, &ended) {
                    let message = format!("`docs` holds an HTML tag that does not end, `<{tag}>`");
                    report.push(fault(place, message, "in this line").help("put what is no HTML between backticks"));
                }
            }
        }
    }
    if let Some((place, _)) = fence {
        report.push(
            fault(place, "`docs` has a block of code that does not end".to_owned(), "the block starts here")
                .help("end it with a line of ```"),
        );
    }
}

/// The lines, and where the table has them, unless an escape makes them differ.
fn lines<'a>(docs: &'a At<String>, text: &'a str) -> impl Iterator<Item = (&'a str, Place)> {
    let raw = text.get(docs.place.start..docs.place.end).unwrap_or_default();
    let has_quotes_alone = |first: &str| first.len() == 3;
    let mut raw = raw.lines().skip(usize::from(raw.lines().next().is_some_and(has_quotes_alone)));
    docs.value.lines().map(move |line| {
        let start =
            raw.next().filter(|raw| raw.starts_with(line)).map(|raw| raw.as_ptr() as usize - text.as_ptr() as usize);
        (line, start.map_or(docs.place, |start| Place { start, end: start + line.len(), ..docs.place }))
    })
}

/// Three or more backticks, without one behind them, or tildes.
fn opening_fence(text: &str) -> Option<&str> {
    ['`', '~'].into_iter().find_map(|mark| {
        let info = text.trim_start_matches(mark);
        let opening = &text[..text.len() - info.len()];
        (opening.len() >= 3 && !(mark == '`' && info.contains(mark))).then_some(opening)
    })
}

/// What of a line stands outside of code spans, which may go on in the next line.
fn prose<'a>(line: &'a str, in_code: &mut bool) -> Vec<&'a str> {
    let mut prose = Vec::new();
    for (index, part) in line.split('`').enumerate() {
        *in_code ^= index > 0;
        if !*in_code {
            prose.push(part);
        }
    }
    prose
}

fn bare_url(prose: &str) -> Option<&str> {
    let start = ["https://", "http://"].iter().filter_map(|scheme| prose.find(scheme)).min()?;
    let before = prose[..start].trim_end();
    let is_link = before.ends_with(['<', '(', '[', '"', '=']) || before.ends_with("]:");
    let url = prose[start..].split(|char: char| char.is_whitespace() || ")>]".contains(char)).next()?;
    (!is_link).then(|| url.trim_end_matches(['.', ',', ';', ':']))
}

fn ended_tags(docs: &str) -> HashSet<&str> {
    let after = docs.split("</").skip(1);
    after.filter_map(|rest| rest.split_once(|char: char| !char.is_ascii_alphanumeric())).map(|(tag, _)| tag).collect()
}

fn open_tag<'a>(prose: &'a str, ended: &HashSet<&str>) -> Option<&'a str> {
    const NEED_NO_END: [&str; 6] = ["br", "hr", "img", "li", "p", "wbr"];
    prose.split('<').skip(1).find_map(|rest| {
        let tag = rest.split(|char: char| !char.is_ascii_alphanumeric()).next()?;
        let is_tag = tag.starts_with(|first: char| first.is_ascii_alphabetic())
            && rest[tag.len()..].starts_with(['>', ' ', '/'])
            && rest.contains('>');
        (is_tag && !NEED_NO_END.contains(&tag) && !ended.contains(tag)).then_some(tag)
    })
}
