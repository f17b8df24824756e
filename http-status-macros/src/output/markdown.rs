use std::fmt::Write;

use crate::table::{
    Field, Redirect, Row, Variant,
    words::{Choice, Content, Retry},
};

const CLASSES: [&str; 5] = ["Informational", "Successful", "Redirection", "Client Error", "Server Error"];

/// The codes by class, for the page of the enum.
pub(super) fn overview(variants: &[Variant]) -> String {
    let mut page = "# The codes\n".to_owned();
    for (digit, class) in (1..).zip(CLASSES) {
        let variants = variants.iter().filter(|variant| variant.code / 100 == digit).collect::<Vec<_>>();
        if variants.is_empty() {
            continue;
        }
        let _ = write!(
            page,
            "\n## {digit}xx {class}\n\n| Code | Variant | Caching | Retry | Content, redirect |\n| --- | --- | --- | --- | --- |\n"
        );
        for Variant { code, name, cacheability, retry, content, redirect, .. } in variants {
            let caching = cacheability.word();
            let retry = if *retry == Retry::Unstated { "" } else { retry.word() };
            let content = match redirect {
                Some(redirect) => redirect.method.word(),
                None if *content == Content::Allowed => "",
                None => content.word(),
            };
            let _ = writeln!(page, "| {code} | [`{name}`](Self::{name}) | {caching} | {retry} | {content} |");
        }
    }
    page
}

/// Between more backticks than the text has in a row.
pub(super) fn code_span(text: &str) -> String {
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The page of a variant: its status line, its docs, and what else the table says, in words.
pub(super) fn variant(variant: &Variant, variants: &[Variant]) -> String {
    let mut page = format!("{}\n\n{}\n", code_span(&format!("{} {}", variant.code, variant.reason)), variant.docs);
    let links = mentioned(variant, variants).into_iter().map(|name| format!("[`{name}`](Self::{name})"));
    let links = links.collect::<Vec<_>>().join(", ");
    if !links.is_empty() {
        let _ = write!(page, "\nSee also {links}.\n");
    }
    let redirect = variant
        .redirect
        .map(|Redirect { method, permanence }| format!("{}; {}", permanence.sentence(), method.sentence()));
    let former = variant.former.iter().map(|former| code_span(&former.value)).collect::<Vec<_>>().join(", ");
    let _ = writeln!(page, "\n- Defined in {}.", spec(variant.row));
    for (label, sentence) in [
        ("Formerly", &*former),
        ("[Registration](Self::registration):", variant.registration.sentence()),
        ("[Caching](Self::cacheability):", variant.cacheability.sentence()),
        ("[Content](Self::content):", variant.content.sentence()),
        ("[Redirect](Self::redirect):", redirect.as_deref().unwrap_or_default()),
        ("[Retry](Self::retry):", variant.retry.sentence()),
    ] {
        if !sentence.is_empty() {
            let _ = writeln!(page, "- {label} {sentence}.");
        }
    }
    for fields in variant.fields.chunk_by(belongs_with) {
        let names = fields.iter().map(|field| format!("`{}`", field.name.value)).collect::<Vec<_>>().join(", ");
        let when = fields[0].when.as_ref().map(|when| format!(" when {}", when.value)).unwrap_or_default();
        let _ = writeln!(page, "- [Fields](Self::fields): {names} {}{when}.", fields[0].requirement.sentence());
    }
    page
}

fn spec(row: &Row) -> String {
    row.spec.as_ref().map(|spec| format!("[{}](<{}>)", spec.value.text(), spec.value.url())).unwrap_or_default()
}

/// The codes that the docs name in the way of the RFCs, `410 (Gone)`, as far as this enum has them.
fn mentioned<'a>(variant: &Variant, variants: &[Variant<'a>]) -> Vec<&'a str> {
    let docs = variant.docs.replace('\n', " ");
    let mut mentioned = Vec::new();
    for (index, open) in docs.match_indices(" (") {
        let digits = docs[..index].rsplit(|char: char| !char.is_ascii_digit()).next().unwrap_or_default();
        let other = digits.parse().ok().and_then(|code| variants.binary_search_by_key(&code, |other| other.code).ok());
        let Some(other) = other.map(|index| variants[index]) else { continue };
        let phrase = docs[index + open.len()..].strip_prefix(other.reason);
        let is_named = phrase.is_some_and(|rest| rest.starts_with(')'));
        if is_named && other.code != variant.code && !mentioned.contains(&other.name) {
            mentioned.push(other.name);
        }
    }
    mentioned
}

/// Whether one sentence can name both fields.
fn belongs_with(first: &Field, second: &Field) -> bool {
    let [first_when, second_when] = [first, second].map(|field| field.when.as_ref().map(|when| &when.value));
    first.requirement == second.requirement && first_when == second_when
}
