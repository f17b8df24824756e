use super::{Report, Row};
use crate::table::Spec;

pub(super) fn spec_has_a_link(row: &Row, report: &mut Report) {
    for text in row.spec.document.iter().chain(&row.spec.section) {
        if text.value.trim().is_empty()
            || text
                .value
                .contains(['[', ']', '<', '>', '`', '\\', '\r', '\n'])
        {
            report
                .fault(text.place, "this cannot be the text of a link")
                .help("it is plain text on one line, without brackets, backticks and backslashes");
            return;
        }
    }
    match &row.spec {
        Spec { url: Some(url), .. } if !is_url(&url.value) => report
            .fault(url.place, "this is not a URL that can be linked to")
            .help("such as `url = \"https://example.com/status-codes\"`"),
        Spec {
            document: Some(document),
            url: None,
            ..
        } if row.spec.url().is_none() => report
            .fault(
                document.place,
                format!("no link is known for `{}`", document.value),
            )
            .help(
                "write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`",
            ),
        Spec {
            section: Some(section),
            url: None,
            ..
        } if !is_section(&section.value) => report
            .fault(
                section.place,
                format!("`{}` is not a section of an RFC", section.value),
            )
            .help("write the number alone: `15.5.5`, or `A.1` in an appendix"),
        _ => return,
    };
}

fn is_url(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|first: char| first.is_ascii_alphanumeric())
            && rest.chars().all(|char| {
                char.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(char)
            })
    })
}

fn is_section(section: &str) -> bool {
    let mut parts = section.split('.');
    let is_number =
        |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    let is_letter = |part: &str| matches!(part.as_bytes(), [b'A'..=b'Z']);
    parts
        .next()
        .is_some_and(|first| is_number(first) || is_letter(first))
        && parts.all(is_number)
}
