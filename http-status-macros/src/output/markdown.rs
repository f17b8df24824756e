use std::fmt::Write;

use crate::table::{
    Field, Redirect, Variant,
    words::{Choice, Content, Retry},
};

const CLASSES: [&str; 5] = [
    "Informational",
    "Successful",
    "Redirection",
    "Client Error",
    "Server Error",
];

/// The codes by class, for the page of the enum. A column that says nothing about a class is left out.
pub(super) fn overview(variants: &[Variant]) -> String {
    let mut page = "# The codes\n".to_owned();
    for (digit, class) in (1..).zip(CLASSES) {
        let rows = variants
            .iter()
            .filter(|variant| variant.code / 100 == digit)
            .map(cells)
            .collect::<Vec<_>>();
        let columns =
            (0..TITLES.len()).filter(|&column| rows.iter().any(|row| !row[column].is_empty()));
        let columns = columns.collect::<Vec<_>>();
        if columns.is_empty() {
            continue;
        }
        let _ = writeln!(page, "\n## {digit}xx {class}\n");
        let head = [TITLES, ["---"; TITLES.len()]].map(|row| row.map(str::to_owned));
        for row in head.iter().chain(&rows) {
            let cells = columns
                .iter()
                .map(|&column| row[column].as_str())
                .collect::<Vec<_>>();
            let _ = writeln!(page, "| {} |", cells.join(" | "));
        }
    }
    page
}

const TITLES: [&str; 5] = [
    "Code",
    "Variant",
    "[Caching](Self::cacheability)",
    "[Retry](Self::retry)",
    "[Content](Self::content) or [redirect](Self::redirect)",
];

fn cells(variant: &Variant) -> [String; TITLES.len()] {
    let retry = if variant.retry == Retry::Unstated {
        ""
    } else {
        variant.retry.word()
    };
    let content = match (variant.redirect, variant.content) {
        (Some(Redirect { method, permanence }), _) => {
            format!("{}, {}", permanence.word(), method.word())
        }
        (None, Content::Allowed) => String::new(),
        (None, Content::Empty) => "empty content".to_owned(),
        (None, Content::Never) => "no content".to_owned(),
    };
    [
        variant.code.to_string(),
        format!("[{}](Self::{})", breakable(variant.name), variant.name),
        variant.cacheability.word().to_owned(),
        retry.to_owned(),
        content,
    ]
}

/// A phone is narrow, and rustdoc breaks code anywhere.
fn breakable(name: &str) -> String {
    let mut text = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && text.ends_with(|last: char| !last.is_ascii_uppercase()) {
            text += "<wbr>";
        }
        text.push(char);
    }
    text
}

/// Between more backticks than the text has in a row.
pub(super) fn code_span(text: &str) -> String {
    let longest = text
        .split(|char| char != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// The page of a variant: its status line, its docs, and what else the table says, in words. Once for editors, which show no
/// HTML, and once for rustdoc, where what follows the first sentence is folded up.
pub(super) fn variant(variant: &Variant, variants: &[Variant]) -> [String; 2] {
    let line = code_span(&format!("{} {}", variant.code, variant.reason));
    let (sentence, rest) = first_sentence(variant.docs);
    let facts = facts(variant, variants);
    [
        format!("{line}\n\n{}\n{facts}", variant.docs),
        format!(
            "<details><summary>\n\n{line}\n\n<br>\n\n{sentence}\n</summary>\n\n{rest}\n{facts}\n</details>"
        ),
    ]
}

fn facts(variant: &Variant, variants: &[Variant]) -> String {
    let mut page = String::new();
    let links = mentioned(variant, variants)
        .into_iter()
        .map(|name| format!("[`{name}`](Self::{name})"));
    let links = links.collect::<Vec<_>>().join(", ");
    if !links.is_empty() {
        let _ = write!(page, "\nSee also {links}.\n");
    }
    let redirect = variant.redirect.map(|Redirect { method, permanence }| {
        format!("{}; {}", permanence.sentence(), method.sentence())
    });
    let former = variant
        .row
        .former
        .iter()
        .map(|former| code_span(&former.value))
        .collect::<Vec<_>>()
        .join(", ");
    let spec = &variant.row.spec;
    let _ = writeln!(
        page,
        "\n- Defined in [{}](<{}>).",
        spec.text(),
        spec.url().unwrap_or_default()
    );
    for (label, sentence) in [
        ("Formerly", &*former),
        (
            "[Registration](Self::registration):",
            variant.registration.sentence(),
        ),
        (
            "[Caching](Self::cacheability):",
            variant.cacheability.sentence(),
        ),
        ("[Content](Self::content):", variant.content.sentence()),
        (
            "[Redirect](Self::redirect):",
            redirect.as_deref().unwrap_or_default(),
        ),
        ("[Retry](Self::retry):", variant.retry.sentence()),
    ] {
        if !sentence.is_empty() {
            let _ = writeln!(page, "- {label} {sentence}.");
        }
    }
    let clause = |field: &Field| {
        let when = field
            .when
            .as_ref()
            .map(|when| format!(" when {}", when.value))
            .unwrap_or_default();
        format!("{}{when}", field.requirement.sentence())
    };
    for fields in variant
        .row
        .fields
        .chunk_by(|first, second| clause(first) == clause(second))
    {
        let names = fields
            .iter()
            .map(|field| format!("`{}`", field.name.value))
            .collect::<Vec<_>>()
            .join(", ");
        let _ = writeln!(
            page,
            "- [Fields](Self::fields): {names} {}.",
            clause(&fields[0])
        );
    }
    page
}

/// Nothing, if what starts the docs is more than words and code spans, and so perhaps not to be divided.
fn first_sentence(docs: &str) -> (&str, &str) {
    let is_end = |(_, rest): &(&str, &str)| {
        let next = rest.trim_start();
        next.len() < rest.len() && next.starts_with(|char: char| char.is_uppercase() || char == '`')
            || rest.is_empty()
    };
    let ends = docs
        .match_indices('.')
        .map(|(index, _)| docs.split_at(index + 1));
    let is_whole = |(sentence, _): &(&str, &str)| {
        sentence.starts_with(|char: char| char.is_alphabetic() || char == '`')
            && sentence.matches('`').count() % 2 == 0
            && !sentence.contains(['<', '[', '*', '_', '~', '#', '|'])
            && !sentence.contains("\n\n")
    };
    ends.filter(is_end)
        .find(is_whole)
        .map_or(("", docs), |(sentence, rest)| (sentence, rest.trim_start()))
}

/// The codes that the docs name in the way of the RFCs, `410 (Gone)`, as far as this enum has them.
fn mentioned<'a>(variant: &Variant, variants: &[Variant<'a>]) -> Vec<&'a str> {
    let docs = variant.docs.replace('\n', " ");
    let mut mentioned = Vec::new();
    for (index, open) in docs.match_indices(" (") {
        let (code, phrase) = (&docs[..index], &docs[index + open.len()..]);
        let is_named = |other: &&Variant| {
            phrase
                .strip_prefix(other.reason)
                .is_some_and(|rest| rest.starts_with(')'))
                && code.ends_with(&other.code.to_string())
        };
        let other = variants
            .iter()
            .find(is_named)
            .filter(|other| other.code != variant.code);
        mentioned.extend(
            other
                .map(|other| other.name)
                .filter(|name| !mentioned.contains(name)),
        );
    }
    mentioned
}
