use super::{Report, Row};
use crate::{fault::At, table::Spec};

pub(super) fn spec_has_a_link(row: &Row, report: &mut Report) {
    let Spec {
        document,
        section,
        url,
    } = &row.spec;
    for string in document.iter().chain(section) {
        if !is_plain_text(&string.value) {
            report
                .fault(string.place, "this cannot be the text of a link")
                .help("it is plain text on one line, without brackets, backticks and backslashes");
            return;
        }
    }
    if let Some(url) = url {
        url_can_be_linked_to(url, report);
        return;
    }
    if let Some(document) = document {
        if row.spec.link().is_none() {
            report
                .fault(
                    document.place,
                    format!("no link is known for `{}`", document.value),
                )
                .help(
                    "write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`",
                );
            return;
        }
    }
    if let Some(section) = section {
        section_is_one_of_an_rfc(section, report);
    }
}

/// A link of Markdown ends at a bracket, and a code span or an escape would change it.
fn is_plain_text(string: &str) -> bool {
    let has_mark = string.contains(['[', ']', '<', '>', '`', '\\', '\r', '\n']);
    !string.trim().is_empty() && !has_mark
}

fn url_can_be_linked_to(url: &At<String>, report: &mut Report) {
    if !is_url(&url.value) {
        report
            .fault(url.place, "this is not a URL that can be linked to")
            .help("such as `url = \"https://example.com/status-codes\"`");
    }
}

fn section_is_one_of_an_rfc(section: &At<String>, report: &mut Report) {
    if !is_section(&section.value) {
        report
            .fault(
                section.place,
                format!("`{}` is not a section of an RFC", section.value),
            )
            .help("write the number alone: `15.5.5`, or `A.1` in an appendix");
    }
}

fn is_url(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let Some(rest) = rest else {
        return false;
    };
    let is_allowed =
        |char: char| char.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(char);
    rest.starts_with(|first: char| first.is_ascii_alphanumeric()) && rest.chars().all(is_allowed)
}

/// `15.5.5`, or `A.1` in an appendix.
fn is_section(section: &str) -> bool {
    for (index, part) in section.split('.').enumerate() {
        let is_number = !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
        let is_letter = matches!(part.as_bytes(), [b'A'..=b'Z']);
        let is_appendix = index == 0 && is_letter;
        if !is_number && !is_appendix {
            return false;
        }
    }
    true
}
