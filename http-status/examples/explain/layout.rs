use std::fmt::Display;

use console::{Term, style};
use http_status::StatusClass;
use textwrap::{Options, WordSplitter};

/// What a list takes with its second column.
const WIDE: usize = 78;

pub(crate) fn is_wide() -> bool {
    columns(&Term::stdout()) >= WIDE
}

pub(crate) fn heading(class: StatusClass, text: impl Display) -> String {
    let bold = style(fill(&Term::stdout(), &text.to_string(), "", "  ")).bold();
    let heading = match class {
        StatusClass::Informational => bold.blue(),
        StatusClass::Successful => bold.green(),
        StatusClass::Redirection => bold.cyan(),
        StatusClass::ClientError => bold.yellow(),
        StatusClass::ServerError => bold.red(),
    };
    format!("{heading}\n")
}

pub(crate) fn paragraph(text: &str) -> String {
    wrap(text, "  ", "  ")
}

/// Without a name, it goes on with the fact before.
pub(crate) fn fact(name: &str, text: &str) -> String {
    let label = style(name).dim();
    if is_wide() {
        wrap(text, &format!("  {label:<15}"), &" ".repeat(17))
    } else {
        let label = if name.is_empty() {
            String::new()
        } else {
            format!("  {label}\n")
        };
        label + &wrap(text, "    ", "    ")
    }
}

/// With what stands between backticks in color.
fn wrap(text: &str, first: &str, next: &str) -> String {
    let lines = fill(&Term::stdout(), &text.replace('\n', " "), first, next);
    let spans = lines
        .split('`')
        .enumerate()
        .map(|(index, text)| match index % 2 {
            0 => text.to_owned(),
            _ => style(format!("`{text}`")).cyan().to_string(),
        });
    spans.chain(["\n".to_owned()]).collect()
}

/// To the width of the terminal, and no wider than a book.
pub(crate) fn fill(term: &Term, text: &str, first: &str, next: &str) -> String {
    let options = Options::new(columns(term).min(96))
        .initial_indent(first)
        .subsequent_indent(next)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options)
}

fn columns(term: &Term) -> usize {
    term.size().1.into()
}
