use std::fmt::Write;

use crate::row::{Cacheability, Content, Field, Permanence, RedirectMethod, Registration, Requirement, Row};

const CLASSES: [&str; 5] = ["Informational", "Successful", "Redirection", "Client Error", "Server Error"];

/// The codes by class, for the page of the enum.
pub(crate) fn overview(rows: &[&Row]) -> String {
    let mut page = "# The codes\n".to_owned();
    for (digit, class) in (1..).zip(CLASSES) {
        let rows = rows.iter().filter(|row| row.code() / 100 == digit).collect::<Vec<_>>();
        if rows.is_empty() {
            continue;
        }
        let _ = write!(
            page,
            "\n## {digit}xx {class}\n\n| Code | Reason phrase | Variant | Specification |\n| --- | --- | --- | --- |\n"
        );
        for row in rows {
            let (code, reason, name) = (row.code(), cell(&code_span(row.reason())), &row.name.value);
            let _ = writeln!(page, "| {code} | {reason} | [`{name}`](Self::{name}) | {} |", cell(&spec(row)));
        }
    }
    page
}

/// Between more backticks than the text has in a row.
pub(crate) fn code_span(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// The page of a variant: its status line, its docs, and what else the table says, in words.
pub(crate) fn variant(row: &Row, registration: Registration, rows: &[&Row]) -> String {
    let mut page = format!("{}\n\n{}\n", code_span(&format!("{} {}", row.code(), row.reason())), row.docs());
    let mentioned = mentioned(row, rows);
    if !mentioned.is_empty() {
        let links = mentioned.iter().map(|other| format!("[`{}`](Self::{})", other.name.value, other.name.value));
        let _ = write!(page, "\nSee also {}.\n", links.collect::<Vec<_>>().join(", "));
    }
    let _ = write!(page, "\n- Defined in {}.\n", spec(row));
    if let Some(state) = state(registration) {
        let _ = writeln!(page, "- [Registration](Self::registration): {state}.");
    }
    if !row.former.is_empty() {
        let phrases = row.former.iter().map(|former| code_span(&former.value)).collect::<Vec<_>>();
        let _ = writeln!(page, "- Formerly {}.", phrases.join(", "));
    }
    let _ = writeln!(page, "- [Caching](Self::cacheability): {}.", cacheability(row.cacheability()));
    let _ = writeln!(page, "- [Content](Self::content): {}.", content(row.content()));
    if let Some(redirect) = &row.redirect {
        let _ = writeln!(
            page,
            "- [Redirect](Self::redirect): {}; {}.",
            permanence(redirect.value.permanence),
            method(redirect.value.method)
        );
    }
    for fields in row.fields.chunk_by(is_asked_for_alike) {
        let names = fields.iter().map(|field| format!("`{}`", field.name.value)).collect::<Vec<_>>().join(", ");
        let requirement = requirement(fields[0].requirement);
        let when = fields[0].when.as_ref().map(|when| format!(" when {}", when.value)).unwrap_or_default();
        let _ = writeln!(page, "- [Fields](Self::fields): {names} {requirement} be sent{when}.");
    }
    page
}

fn spec(row: &Row) -> String {
    row.spec.as_ref().map(|spec| format!("[{}](<{}>)", spec.value.text(), spec.value.url())).unwrap_or_default()
}

/// The codes that the docs name in the way of the RFCs, `410 (Gone)`, as far as this enum has them.
fn mentioned<'a>(row: &Row, rows: &[&'a Row]) -> Vec<&'a Row> {
    let docs = row.docs().replace('\n', " ");
    let mut mentioned = Vec::<&Row>::new();
    for (index, phrase) in docs.match_indices(" (").map(|(index, open)| (index, &docs[index + open.len()..])) {
        let code = docs[..index]
            .rsplit(|char: char| !char.is_ascii_digit())
            .next()
            .and_then(|digits| digits.parse::<u16>().ok());
        let other =
            code.and_then(|code| rows.binary_search_by_key(&code, |row| row.code()).ok()).map(|index| rows[index]);
        let Some(other) = other else { continue };
        let is_named = phrase.strip_prefix(other.reason()).is_some_and(|rest| rest.starts_with(')'));
        if is_named && other.code() != row.code() && !mentioned.iter().any(|known| known.code() == other.code()) {
            mentioned.push(other);
        }
    }
    mentioned
}

fn state(registration: Registration) -> Option<&'static str> {
    match registration {
        Registration::Assigned => None,
        Registration::Deprecated => Some("deprecated by its specification"),
        Registration::Obsoleted => Some("obsoleted: its specification is historic"),
        Registration::Temporary => Some("temporary, so the code may change or go away"),
        Registration::Unused => Some("unused: the registry reserves the number and assigns no meaning"),
        Registration::Unregistered => Some("unregistered: no entry in the IANA registry"),
    }
}

fn cacheability(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => "heuristic, so a cache may store and reuse the response without explicit freshness",
        Cacheability::Explicit => "explicit, so a cache may store the response only if a field of it says so",
        Cacheability::Never => "never, so no cache stores the response",
    }
}

fn content(content: Content) -> &'static str {
    match content {
        Content::Allowed => "allowed",
        Content::Empty => "empty, so the server must not generate any",
        Content::Never => "never, so the response ends with its header section",
    }
}

fn permanence(permanence: Permanence) -> &'static str {
    match permanence {
        Permanence::Permanent => "permanent",
        Permanence::Temporary => "temporary",
        Permanence::Neither => "to another resource, neither permanent nor temporary",
    }
}

fn method(method: RedirectMethod) -> &'static str {
    match method {
        RedirectMethod::PostMayBecomeGet => "`POST` may become `GET`, other methods are kept",
        RedirectMethod::BecomesGet => "the method becomes `GET`, or stays `HEAD`",
        RedirectMethod::Preserved => "the method is kept",
    }
}

fn is_asked_for_alike(first: &Field, second: &Field) -> bool {
    let [first_when, second_when] = [first, second].map(|field| field.when.as_ref().map(|when| &when.value));
    first.requirement == second.requirement && first_when == second_when
}

fn requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::Must => "must",
        Requirement::Should => "should",
        Requirement::May => "may",
    }
}
