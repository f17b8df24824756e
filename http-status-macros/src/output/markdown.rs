use std::fmt::Write;

use super::sentences;
use crate::{
    links::is_appendix,
    merge::{Code, Field, Redirect, Spec},
    table::facts::{Cacheability, Content, Fact, Permanence, RedirectMethod, Retry},
};

const OVERVIEW_INTRODUCTION: &str = "\
# Facts

A code is in this table if it differs from most codes. For most codes, caches go by the fields of the response, the
response can have content, and the definition says nothing about retrying.

| Fact | | Codes |
| --- | --- | --- |
";

/// Lists which codes have which facts, for the page of the enum. It is empty if all codes are like most codes.
pub(super) fn write_overview(codes: &[Code]) -> String {
    let mut overview = Overview {
        codes,
        lines: String::new(),
    };
    for &cacheability in Cacheability::ALL {
        let meaning = sentences::of_cacheability(cacheability);
        let has_fact = |code: &Code| code.cacheability == cacheability;
        overview.add_line("[Caching](Self::cacheability)", meaning, &has_fact);
    }
    for &content in Content::ALL {
        let meaning = sentences::of_content(content);
        let has_fact = |code: &Code| code.content == content;
        overview.add_line("[Content](Self::content)", meaning, &has_fact);
    }
    for &permanence in Permanence::ALL {
        for &method in RedirectMethod::ALL {
            let redirect = Redirect { method, permanence };
            let meaning = write_redirect(redirect);
            let has_fact = |code: &Code| code.redirect == Some(redirect);
            overview.add_line("[Redirect](Self::redirect)", &meaning, &has_fact);
        }
    }
    for &retry in Retry::ALL {
        let meaning = sentences::of_retry(retry);
        let has_fact = |code: &Code| code.retry == retry;
        overview.add_line("[Retry](Self::retry)", meaning, &has_fact);
    }
    let lines = overview.lines;
    if lines.is_empty() {
        return lines;
    }
    format!("{OVERVIEW_INTRODUCTION}{lines}")
}

/// The table of facts on the page of the enum, while it is written.
struct Overview<'c, 'a> {
    codes: &'c [Code<'a>],
    lines: String,
}

impl Overview<'_, '_> {
    /// Adds the line of one value of a fact. Where most codes have the value, there is no meaning to write. A value that
    /// no code has needs no line.
    fn add_line(&mut self, fact: &str, meaning: &str, has_fact: &dyn Fn(&Code) -> bool) {
        if meaning.is_empty() {
            return;
        }
        let mut with_fact = Vec::new();
        for code in self.codes {
            if has_fact(code) {
                with_fact.push(format!("[{}](Self::{})", code.number, code.name));
            }
        }
        if !with_fact.is_empty() {
            let list = with_fact.join(", ");
            let _ = writeln!(self.lines, "| {fact} | {meaning} | {list} |");
        }
    }
}

/// `permanent; the method is kept`
fn write_redirect(redirect: Redirect) -> String {
    let permanence = sentences::of_permanence(redirect.permanence);
    let method = sentences::of_method(redirect.method);
    format!("{permanence}; {method}")
}

/// Writes the string as code, between more backticks than it has in a row.
pub(super) fn write_code_span(string: &str) -> String {
    let mut fence = "`".to_owned();
    while string.contains(&fence) {
        fence.push('`');
    }
    // A space at each end is dropped by Markdown, and keeps the backticks apart.
    let pad = if string.starts_with('`') || string.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{string}{pad}{fence}")
}

/// The page of a variant, from its top to its end.
pub(super) struct Page<'a> {
    pub(super) status_line: String,
    /// The first paragraph of the docs.
    pub(super) summary: &'a str,
    /// The rest of the docs, and in words what else the row says.
    pub(super) rest: String,
}

pub(super) fn write_page<'a>(code: &Code<'a>, codes: &[Code]) -> Page<'a> {
    let status_line = write_code_span(&format!("{} {}", code.number, code.reason));
    let (summary, other_paragraphs) = split_first_paragraph(code.docs);
    let rest = format!("{other_paragraphs}\n{}", write_facts(code, codes));
    Page {
        status_line,
        summary,
        rest: rest.trim_start_matches('\n').to_owned(),
    }
}

/// Writes the links to the codes that the docs mention, and in words what else the row says.
fn write_facts(code: &Code, codes: &[Code]) -> String {
    let mut page = String::new();
    let mut links = Vec::new();
    for name in &list_mentioned(code, codes) {
        links.push(format!("[`{name}`](Self::{name})"));
    }
    if !links.is_empty() {
        let _ = write!(page, "\nSee also {}.\n", links.join(", "));
    }

    let spec = &code.spec;
    let _ = writeln!(
        page,
        "\n- Defined in [{}](<{}>).",
        write_reference(spec),
        spec.link
    );
    let mut former = Vec::new();
    for phrase in &code.former {
        former.push(write_code_span(phrase));
    }
    write_fact(&mut page, "Formerly", &former.join(", "));
    let registration = sentences::of_registration(code.registration);
    write_fact(
        &mut page,
        "[Registration](Self::registration):",
        registration,
    );
    let cacheability = sentences::of_cacheability(code.cacheability);
    write_fact(&mut page, "[Caching](Self::cacheability):", cacheability);
    let content = sentences::of_content(code.content);
    write_fact(&mut page, "[Content](Self::content):", content);
    if let Some(redirect) = code.redirect {
        let redirect = write_redirect(redirect);
        write_fact(&mut page, "[Redirect](Self::redirect):", &redirect);
    }
    let retry = sentences::of_retry(code.retry);
    write_fact(&mut page, "[Retry](Self::retry):", retry);
    for (names, clause) in &group_fields_by_clause(&code.fields) {
        let fields = format!("{} {clause}", names.join(", "));
        write_fact(&mut page, "[Fields](Self::fields):", &fields);
    }
    page
}

/// Writes a fact, unless there is nothing to say.
fn write_fact(page: &mut String, label: &str, sentence: &str) {
    if !sentence.is_empty() {
        let _ = writeln!(page, "- {label} {sentence}.");
    }
}

/// `RFC 9110, Section 15.5.5`
fn write_reference(spec: &Spec) -> String {
    let document = escape(spec.document);
    let section = escape(spec.section);
    if spec.section.is_empty() {
        document
    } else if is_appendix(spec.section) {
        format!("{document}, Appendix {section}")
    } else {
        format!("{document}, Section {section}")
    }
}

/// Escapes every mark of Markdown.
fn escape(string: &str) -> String {
    let mut escaped = String::new();
    for char in string.chars() {
        if "\\`*_~[]<>&|$".contains(char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

/// Groups the fields that follow each other and have the same clause: their names, and the clause.
fn group_fields_by_clause(fields: &[Field]) -> Vec<(Vec<String>, String)> {
    let mut groups: Vec<(Vec<String>, String)> = Vec::new();
    for field in fields {
        let name = write_code_span(field.name);
        let clause = write_clause(field);
        match groups.last_mut() {
            Some((names, last_clause)) if *last_clause == clause => names.push(name),
            _ => groups.push((vec![name], clause)),
        }
    }
    groups
}

/// `must be sent when the tenant can appeal`
fn write_clause(field: &Field) -> String {
    let requirement = sentences::of_requirement(field.requirement);
    if field.when.is_empty() {
        requirement.to_owned()
    } else {
        format!("{requirement} when {}", field.when)
    }
}

/// Splits off the first paragraph, which is the summary. Docs that start with another block have no summary.
fn split_first_paragraph(docs: &str) -> (&str, &str) {
    let mut end = 0;
    for line in docs.split_inclusive('\n') {
        if line.trim().is_empty() || starts_a_block(line) {
            break;
        }
        end += line.len();
    }
    let (paragraph, rest) = docs.split_at(end);
    (paragraph.trim(), rest.trim_start_matches('\n').trim_end())
}

/// Whether a line of Markdown starts a block other than a paragraph: a list, a block of code, a heading and so on.
fn starts_a_block(line: &str) -> bool {
    const MARKS: [&str; 11] = [
        "- ", "* ", "+ ", "1. ", "1) ", "#", ">", "|", "```", "~~~", "    ",
    ];
    let is_html = line.starts_with('<') && !line.starts_with("<http");
    is_html || MARKS.iter().any(|mark| line.starts_with(mark))
}

/// Lists the variants whose codes the docs name in the way of the RFCs, as in `410 (Gone)`.
fn list_mentioned<'a>(code: &Code, codes: &[Code<'a>]) -> Vec<&'a str> {
    let docs = code.docs.replace('\n', " ");
    let mut names = Vec::new();
    for (open, _) in docs.match_indices(" (") {
        // The whole word, so that `1410 (Gone)` is another code.
        let number = last_word(&docs[..open]);
        let in_parentheses = &docs[open + 2..];
        for other in codes {
            let after_phrase = in_parentheses.strip_prefix(other.reason);
            let is_named = other.number.to_string() == number
                && after_phrase.is_some_and(|after| after.starts_with(')'));
            if is_named && other.number != code.number && !names.contains(&other.name) {
                names.push(other.name);
            }
        }
    }
    names
}

fn last_word(string: &str) -> &str {
    let rest = string.trim_end_matches(char::is_alphanumeric);
    &string[rest.len()..]
}
