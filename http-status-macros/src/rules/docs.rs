use super::{Report, Row};
use crate::fault::{At, Place, Source};

/// An open fence swallows the rest of the page. The rest of Markdown is left to the lints of rustdoc.
pub(super) fn docs_are_markdown(row: &Row, sources: &[Source], report: &mut Report) {
    let Some(docs) = &row.docs else { return };
    if docs.value.trim().is_empty() {
        report
            .fault(docs.place, "`docs` is empty")
            .help("two to five sentences: what the code says, when to send it, what a client does with it");
    }
    let mut fence = None::<(Place, &str)>;
    for (line, place) in lines(docs, &sources[docs.place.source].text) {
        let text = line.trim();
        if let Some((_, opening)) = fence {
            if text
                .strip_prefix(opening)
                .is_some_and(|rest| rest.chars().all(|char| opening.starts_with(char)))
            {
                fence = None;
            }
        } else if let Some(opening) = opening_fence(text) {
            fence = Some((place, opening));
        }
    }
    if let Some((place, _)) = fence {
        let fault = report.fault(place, "`docs` has a code block that is never closed");
        fault
            .label("the block starts here")
            .help("close it with a line of ```");
        if place != docs.place {
            fault.and(docs.place, "in these docs");
        }
    }
}

/// The lines, and where the table has them, unless an escape makes them differ.
fn lines<'a>(docs: &'a At<String>, text: &'a str) -> impl Iterator<Item = (&'a str, Place)> {
    let raw = text
        .get(docs.place.start..docs.place.end)
        .unwrap_or_default();
    let has_quotes_alone = |first: &str| first.len() == 3;
    let mut raw = raw.lines().skip(usize::from(
        raw.lines().next().is_some_and(has_quotes_alone),
    ));
    docs.value.lines().map(move |line| {
        let start = raw
            .next()
            .filter(|raw| raw.starts_with(line))
            .map(|raw| raw.as_ptr() as usize - text.as_ptr() as usize);
        (
            line,
            start.map_or(docs.place, |start| Place {
                start,
                ..docs.place
            }),
        )
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
