use crate::{
    document::At,
    fault::{Report, foreign_character, with_number},
    links,
    table::{Row, Spec},
};

pub(super) fn spec_has_a_link(row: &Row, report: &mut Report) {
    let Spec {
        document,
        section,
        url,
    } = &row.spec;
    let is_document_plain = document
        .as_ref()
        .is_none_or(|it| check_link_text(it, report));
    let is_section_plain = section
        .as_ref()
        .is_none_or(|it| check_link_text(it, report));
    if let Some(url) = url {
        url_can_be_linked_to(url, report);
        return;
    }
    if is_document_plain {
        document_has_a_link(row, report);
    }
    if is_section_plain {
        section_is_one_of_an_rfc(row, report);
    }
}

/// Returns whether the string can be the text of a link, and reports it otherwise.
///
/// A link of Markdown ends at a bracket, and a code span or an escape would change it.
fn check_link_text(string: &At<String>, report: &mut Report) -> bool {
    let has_mark = string
        .value
        .contains(['[', ']', '<', '>', '`', '\\', '\r', '\n']);
    if !has_mark && !string.value.trim().is_empty() {
        return true;
    }
    report
        .fault(string.place, "this cannot be the text of a link")
        .help("it is plain text on one line, without brackets, backticks and backslashes");
    false
}

fn url_can_be_linked_to(url: &At<String>, report: &mut Report) {
    if !is_url(&url.value) {
        report
            .fault(url.place, "this is not a URL that can be linked to")
            .help("write the whole URL, such as `url = \"https://example.com/status-codes\"`");
    }
}

fn document_has_a_link(row: &Row, report: &mut Report) {
    let Some(document) = &row.spec.document else {
        return;
    };
    if links::link(&document.value, "", None).is_some() {
        return;
    }
    let fault = report.fault(
        document.place,
        format!("no link is known for `{}`", document.value),
    );
    fault.help("write `RFC 9110` or `draft-ietf-...`, or name the page: `url = \"https://...\"`");
    if let Some(char) = foreign_character(&document.value) {
        fault.label(format!("this has {}", with_number(char)));
    }
}

fn section_is_one_of_an_rfc(row: &Row, report: &mut Report) {
    let Some(section) = &row.spec.section else {
        return;
    };
    if !is_section(&section.value) {
        report
            .fault(
                section.place,
                format!("`{}` is not the number of a section", section.value),
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
