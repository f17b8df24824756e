use http_status::{Status, StatusClass};
use textwrap::{Options, WordSplitter};

use super::{explanation::Explanation, facts::facts};

/// All codes, by class.
pub(crate) fn index() -> String {
    let mut lines = Vec::new();
    for &class in StatusClass::ALL {
        lines.push(class.to_string());
        lines.extend(
            Status::ALL
                .iter()
                .filter(|status| status.class() == class)
                .map(|status| format!("    {status}")),
        );
        lines.push(String::new());
    }
    lines.push("/codes/404 says more about a code, and /status/404 answers with it.\n".to_owned());
    lines.join("\n")
}

/// All that is known about a code.
pub(crate) fn code(status: Status) -> String {
    let mut facts = facts(status);
    facts.push((
        "Defined in",
        vec![status.spec().to_string(), status.spec().url().to_owned()],
    ));
    let mut text = format!("{status}\n\n{}\n", wrap(status.docs(), ""));
    for (mut name, sentences) in facts {
        for sentence in sentences {
            text += &wrap(&sentence, &format!("{name:<12}"));
            name = "";
        }
    }
    text
}

/// What a terminal shows of a response.
pub(crate) fn explanation(explanation: &Explanation) -> String {
    let mut paragraphs = vec![format!("{} {}\n", explanation.code, explanation.title)];
    paragraphs.extend(explanation.detail.as_ref().map(|detail| wrap(detail, "")));
    paragraphs.push(wrap(&explanation.docs, ""));
    paragraphs.extend(explanation.spec.map(|spec| format!("{spec}\n")));
    for vendor in &explanation.vendors {
        paragraphs.push(format!(
            "{}: {}\n{}{}\n",
            vendor.name,
            vendor.reason,
            wrap(&vendor.docs, ""),
            vendor.url
        ));
    }
    paragraphs.join("\n")
}

/// Lines of a text, for the width of a terminal, to the right of a label.
fn wrap(text: &str, label: &str) -> String {
    let indent = " ".repeat(label.len());
    let options = Options::new(80)
        .initial_indent(label)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text.replace('\n', " ").trim_end(), options) + "\n"
}
