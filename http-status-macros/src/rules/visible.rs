use super::{Report, Row};
use crate::fault::{At, Place, Source, is_invisible};

/// In a comment nothing else would notice a text that reads in another order than it stands.
pub(super) fn texts_are_visible(sources: &[Source], report: &mut Report) {
    // A control character of ASCII is no TOML either, and has been reported.
    for (index, source) in sources
        .iter()
        .enumerate()
        .filter(|(_, source)| !source.text.is_ascii())
    {
        for (start, char) in source
            .text
            .char_indices()
            .filter(|(_, char)| !char.is_ascii() && is_invisible(*char))
        {
            invisible(
                char,
                Place::new(index, start..start + char.len_utf8()),
                report,
            );
        }
    }
}

/// What an escape like `\u202E` puts into a string.
pub(super) fn strings_are_visible(row: &Row, sources: &[Source], report: &mut Report) {
    for string in row.strings() {
        let raw = sources[string.place.source]
            .text
            .get(string.place.start..string.place.end)
            .unwrap_or_default();
        if !raw.contains('\\') {
            continue;
        }
        let mut chars = string
            .value
            .chars()
            .filter(|char| is_invisible(*char) && !matches!(char, '\n' | '\r' | '\t'));
        if let Some(char) = chars.find(|char| !raw.contains(*char)) {
            invisible(char, escape(char, raw, string), report);
        }
    }
}

fn escape(char: char, raw: &str, string: &At<String>) -> Place {
    let code = u32::from(char);
    let escapes = [
        format!("\\u{code:04x}"),
        format!("\\u{code:08x}"),
        format!("\\x{code:02x}"),
    ];
    let raw = raw.to_ascii_lowercase();
    let found = escapes
        .iter()
        .find_map(|escape| Some((raw.find(escape)?, escape.len())));
    found.map_or(string.place, |(index, length)| {
        let start = string.place.start + index;
        Place {
            start,
            end: start + length,
            ..string.place
        }
    })
}

fn invisible(char: char, place: Place, report: &mut Report) {
    report.fault(place, format!("an invisible character, U+{:04X}", u32::from(char))).label("here").help(
        "leave it out: control, bidirectional and zero-width characters make a text read as something that it is not",
    );
}
