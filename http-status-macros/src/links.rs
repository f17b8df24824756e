//! Where a specification can be read.

/// The link to a section of a document. A `url` is the whole link. An RFC and an Internet-Draft need none.
pub(crate) fn link(document: &str, section: &str, url: Option<&str>) -> Option<String> {
    if let Some(url) = url {
        return Some(url.to_owned());
    }
    let page = page_of_document(document)?;
    if section.is_empty() {
        return Some(page);
    }
    let kind = if is_appendix(section) {
        "appendix"
    } else {
        "section"
    };
    Some(format!("{page}#{kind}-{section}"))
}

/// Whether the section is an appendix, which has a letter where others have a number: `A.1`.
pub(crate) fn is_appendix(section: &str) -> bool {
    let first_part = section.split('.').next().unwrap_or_default();
    matches!(first_part.as_bytes(), [b'A'..=b'Z'])
}

fn page_of_document(document: &str) -> Option<String> {
    if let Some(number) = document.strip_prefix("RFC ") {
        return is_rfc(number).then(|| format!("https://www.rfc-editor.org/rfc/rfc{number}.html"));
    }
    is_draft(document).then(|| format!("https://datatracker.ietf.org/doc/html/{document}"))
}

fn is_rfc(number: &str) -> bool {
    (1..=5).contains(&number.len())
        && !number.starts_with('0')
        && number.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_draft(document: &str) -> bool {
    document.starts_with("draft-")
        && document
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
