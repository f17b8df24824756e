use axum::http::StatusCode;
use http_status::{AnyStatus, Registration};
use serde::Serialize;
use textwrap::{Options, WordSplitter};

use super::known::KnownStatus;

/// What there is to say about a status, as the members of a problem (RFC 9457).
#[derive(Serialize)]
pub(crate) struct Explanation {
    pub(crate) title: String,
    pub(crate) status: AnyStatus,
    /// What is wrong with this request in particular.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    pub(crate) docs: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spec: Option<&'static str>,
}

impl Explanation {
    pub(crate) fn new(code: StatusCode, detail: Option<String>) -> Self {
        let status = AnyStatus::from(code);
        let known = KnownStatus::try_from(status).ok();
        let equivalent = status.equivalent();
        let state = match status.registration() {
            Registration::Unused if status.known().is_none() => Some(format!(
                "{code} is registered as unused.",
                code = code.as_str()
            )),
            Registration::Unregistered => Some(match known.map(KnownStatus::spec) {
                Some(spec) => format!(
                    "The code is not registered. It is from {}.",
                    spec.document()
                ),
                None => "The code is not registered.".to_owned(),
            }),
            _ => None,
        };
        let mut paragraphs = Vec::new();
        for paragraph in known
            .map(KnownStatus::docs)
            .unwrap_or_default()
            .split_terminator("\n\n")
        {
            paragraphs.push(paragraph.trim_end().replace('\n', " "));
        }
        if let Some(state) = state {
            paragraphs.push(format!(
                "{state} A client that does not know it treats it as {} ({}).",
                equivalent.as_str(),
                equivalent.reason()
            ));
        }
        Self {
            title: known
                .map_or(status.class().name(), KnownStatus::reason)
                .to_owned(),
            status,
            detail,
            docs: paragraphs.join("\n\n"),
            spec: known.map(|known| known.spec().url()),
        }
    }

    /// Lines for a terminal.
    pub(crate) fn text(&self) -> String {
        let mut paragraphs = vec![format!("{} {}", self.status.code(), self.title)];
        if let Some(detail) = &self.detail {
            paragraphs.push(wrap(detail));
        }
        for paragraph in self.docs.split("\n\n") {
            paragraphs.push(wrap(paragraph));
        }
        if let Some(spec) = self.spec {
            paragraphs.push(spec.to_owned());
        }
        paragraphs.join("\n\n") + "\n"
    }
}

fn wrap(text: &str) -> String {
    let options = Options::new(80)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::fill(text, options)
}
