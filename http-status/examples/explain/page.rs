use console::Style;
use http_status::{
    AnyStatus, Cacheability, Content, Field, Permanence, Redirect, RedirectMethod, Registration,
    Requirement, Retry, Status, StatusClass, StatusEnum, StatusSet,
};
use textwrap::{Options, WordSplitter};

use crate::topic::{KnownStatus, Topic};

/// Lines are no longer than in a book, however wide the terminal is.
const WIDEST: usize = 96;

/// In a narrower terminal, the name of a fact has a line of its own.
const NARROW: usize = 60;

/// What is printed, for a terminal of that width.
pub(crate) struct Page {
    columns: usize,
    text: String,
}

impl Page {
    pub(crate) fn new(columns: usize) -> Self {
        let text = String::new();
        let columns = columns.min(WIDEST);
        Self { columns, text }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn add_all_registered(&mut self) {
        for &class in StatusClass::ALL {
            self.add_heading(&class.to_string(), color(class));
            for status in Status::ALL {
                if status.class() == class {
                    self.add_paragraph(&status.to_string(), &Style::new());
                }
            }
        }
    }

    pub(crate) fn add_topic(&mut self, topic: Topic) {
        match topic {
            Topic::Status(status) => match KnownStatus::try_from(status) {
                Ok(known) => self.add_known(known),
                Err(_) => self.add_unknown(status),
            },
            Topic::Class(class) => {
                self.add_heading(&class.to_string(), color(class));
                self.add_paragraph(class.docs(), &Style::new());
                self.text += "\n";
                self.add_codes(class.into());
            }
            Topic::Set(set) => {
                self.add_heading(&set.to_string(), Style::new());
                self.add_codes(set);
            }
        }
    }

    /// Adds everything about a code, except what it has in common with most others.
    fn add_known(&mut self, status: KnownStatus) {
        self.add_heading(&title(status), color(status.class()));
        let mut paragraphs = status.docs().split("\n\n");
        let summary = paragraphs.next().unwrap_or_default();
        self.add_paragraph(summary, &Style::new().bold());
        for paragraph in paragraphs {
            self.text += "\n";
            self.add_paragraph(paragraph, &Style::new());
        }

        self.text += "\n";
        self.add_fact("Defined in", &status.spec().to_string());
        self.add_fact("", status.spec().url());
        if let Some(state) = describe_registration(status.registration()) {
            self.add_fact("Registration", state);
        }
        if !status.former_reasons().is_empty() {
            self.add_fact("Formerly", &status.former_reasons().join(", "));
        }
        // Vendors state nothing about caching, and some of their codes never go over the wire.
        if status.registration() != Registration::Unregistered {
            self.add_fact("Caching", describe_caching(status.cacheability()));
        }
        if let Some(content) = describe_content(status.content()) {
            self.add_fact("Content", content);
        }
        if let Some(redirect) = status.redirect() {
            self.add_fact("Redirect", &describe_redirect(redirect));
        }
        if let Some(retry) = describe_retry(status.retry()) {
            self.add_fact("Retry", retry);
        }
        for field in status.fields() {
            self.add_fact("Field", &describe_field(field));
        }
    }

    /// Adds what a response breaks of what the RFCs say about its code.
    #[cfg(feature = "http")]
    pub(crate) fn add_violations(&mut self, violations: &[http_status::Violation]) {
        self.text += "\n";
        if violations.is_empty() {
            self.add_paragraph(
                "The response breaks no rule for its code.",
                &Style::new().bold(),
            );
        }
        for violation in violations {
            let requirement = match violation.requirement() {
                Requirement::Must => "Breaks MUST",
                _ => "Breaks SHOULD",
            };
            self.add_fact(requirement, &violation.to_string());
        }
    }

    /// Adds how more rules can be checked, for a response whose request is not known.
    #[cfg(feature = "http")]
    pub(crate) fn add_how_to_show_the_request(&mut self) {
        self.text += "\n";
        let advice = "Many rules need the request. `curl -sv URL 2>&1` prints it too.";
        self.add_paragraph(advice, &Style::new());
    }

    /// Adds what RFC 9110 says about every code that a client does not know.
    fn add_unknown(&mut self, status: AnyStatus) {
        let code = status.code();
        let equivalent = status.equivalent();
        let state = match code {
            306 => "306 is reserved. A former specification used it.".to_owned(),
            100..=599 => format!("{code} is not registered."),
            _ => format!("{code} is not valid. Status codes are numbers from 100 to 599."),
        };
        self.add_heading(&code.to_string(), color(status.class()));
        self.add_paragraph(&state, &Style::new().bold());
        self.text += "\n";
        let treatment = format!("Clients treat it as {equivalent} (RFC 9110, Section 15).");
        self.add_paragraph(&treatment, &Style::new());
    }

    /// Adds the known codes of a set, each with its summary.
    fn add_codes(&mut self, set: StatusSet) {
        if !KnownStatus::ALL.iter().any(|&status| set.contains(status)) {
            self.add_paragraph("None of these codes is known.", &Style::new());
        }
        for &status in KnownStatus::ALL {
            if set.contains(status) {
                let summary = status.docs().split("\n\n").next().unwrap_or_default();
                self.add_paragraph(&title(status), &color(status.class()));
                self.add_lines(summary, "    ", "    ", &Style::new());
            }
        }
    }

    fn add_heading(&mut self, text: &str, style: Style) {
        if !self.text.is_empty() {
            self.text += "\n";
        }
        self.add_lines(text, "", "  ", &style.bold());
        self.text += "\n";
    }

    fn add_paragraph(&mut self, text: &str, style: &Style) {
        self.add_lines(text, "  ", "  ", style);
    }

    /// Adds a fact. One without a name belongs to the fact before it.
    fn add_fact(&mut self, name: &str, text: &str) {
        let dim = Style::new().dim();
        if self.columns >= NARROW {
            let first = format!("  {:<15}", dim.apply_to(name));
            let next = " ".repeat(17);
            self.add_lines(text, &first, &next, &Style::new());
            return;
        }
        if !name.is_empty() {
            self.add_paragraph(name, &dim);
        }
        self.add_lines(text, "    ", "    ", &Style::new());
    }

    /// Adds the lines of a text. Code is between backticks, so that every second part is code.
    fn add_lines(&mut self, text: &str, first: &str, next: &str, style: &Style) {
        let lines = wrap(text, self.columns, first, next);
        for (index, part) in lines.split('`').enumerate() {
            let styled = if index % 2 == 0 {
                style.apply_to(part.to_owned())
            } else {
                style.clone().cyan().apply_to(format!("`{part}`"))
            };
            self.text += &styled.to_string();
        }
        self.text += "\n";
    }
}

/// Breaks a text into lines of that width. Only spaces are broken, since addresses have hyphens.
pub(crate) fn wrap(text: &str, columns: usize, first: &str, next: &str) -> String {
    let options = Options::new(columns)
        .initial_indent(first)
        .subsequent_indent(next)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(&text.trim_end().replace('\n', " "), options)
}

fn title(status: KnownStatus) -> String {
    match status.registration() {
        Registration::Unregistered => format!("{status} ({})", status.spec().document()),
        _ => status.to_string(),
    }
}

fn color(class: StatusClass) -> Style {
    match class {
        StatusClass::Informational => Style::new().blue(),
        StatusClass::Successful => Style::new().green(),
        StatusClass::Redirection => Style::new().cyan(),
        StatusClass::ClientError => Style::new().yellow(),
        StatusClass::ServerError => Style::new().red(),
    }
}

/// Returns `None` for the usual state.
fn describe_registration(registration: Registration) -> Option<&'static str> {
    match registration {
        Registration::Deprecated => Some("deprecated"),
        Registration::Obsoleted => Some("obsolete, since its specification is historic"),
        Registration::Temporary => Some("temporary, for a draft"),
        Registration::Unused => Some("reserved as unused"),
        _ => None,
    }
}

fn describe_caching(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => "allowed, even if no field says for how long",
        Cacheability::Explicit => "allowed if a field such as `Cache-Control: max-age` says so",
        _ => "never",
    }
}

/// Returns `None` if content is allowed, as it usually is.
fn describe_content(content: Content) -> Option<&'static str> {
    match content {
        Content::Empty => Some("always empty"),
        Content::Never => Some("none, the response ends with its header section"),
        _ => None,
    }
}

fn describe_redirect(redirect: Redirect) -> String {
    let method = match redirect.method() {
        RedirectMethod::PostMayBecomeGet => "the same method, though `POST` may become `GET`",
        RedirectMethod::BecomesGet => "`GET`, or `HEAD` after `HEAD`",
        _ => "the same method and content",
    };
    let uri = match redirect.permanence() {
        Permanence::Permanent => "The new URI replaces the old one",
        Permanence::Temporary => "The old URI stays in use",
        _ => "The URI is that of another resource",
    };
    format!("to `Location` with {method}. {uri}.")
}

/// Returns `None` if the definition of the code does not mention retries.
fn describe_retry(retry: Retry) -> Option<&'static str> {
    match retry {
        Retry::Later => Some("the same request, after the time in `Retry-After` or a wait"),
        Retry::IfRetryAfter => Some("the same request, only after the time in `Retry-After`"),
        Retry::NewConnection => Some("the same request, over another connection"),
        Retry::WithoutEarlyData => Some("the same request, but not in early data"),
        Retry::Modified => Some("a request with the change that the response asks for"),
        Retry::UserAction => Some("only after a person has acted"),
        _ => None,
    }
}

fn describe_field(field: &Field) -> String {
    let requirement = match field.requirement() {
        Requirement::Must => "must",
        Requirement::Should => "should",
        _ => "may",
    };
    let name = field.name();
    match field.condition() {
        Some(condition) => format!("`{name}` {requirement} be sent when {condition}"),
        None => format!("`{name}` {requirement} be sent"),
    }
}
