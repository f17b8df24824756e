//! Explains status codes: `cargo run --example explain -- 502 "payload too large" 4xx 471`.

use std::{
    fmt::Display,
    io::{self, ErrorKind, Write},
    process::ExitCode,
    str::FromStr,
};

use console::{Term, style};
use http_status::{
    Cacheability, Content, Field, Permanence, Redirect, RedirectMethod, Registration, Requirement, Status, StatusClass,
    StatusEnum, UnknownStatus, status_codes,
};
use lexopt::{Arg, Parser, ValueExt};
use textwrap::{Options, WordSplitter};

const HELP: &str = "\
Explains HTTP status codes.

Usage: explain [CODE | PHRASE | CLASS]...

  404, 499, 471                   a code: registered, of a vendor, or unknown
  not found, moved temporarily    a reason phrase, current or former
  4xx, client error               a class

Without arguments, lists all registered codes.
";

/// Codes that nobody registered, and that logs are full of.
#[status_codes(nginx, cloudflare, aws_alb)]
enum VendorStatus {}

#[derive(Clone, Copy, PartialEq)]
enum Topic {
    Registered(Status),
    Vendor(VendorStatus),
    Unknown(UnknownStatus, StatusClass),
    Class(StatusClass),
}

fn main() -> ExitCode {
    let (text, mut errors) = match arguments() {
        Ok(None) => (HELP.to_owned(), Vec::new()),
        Ok(Some(arguments)) if arguments.is_empty() => {
            (join(StatusClass::ALL.iter().map(|&class| heading(class, class) + &list(class))), Vec::new())
        }
        Ok(Some(arguments)) => {
            let (topics, errors) = topics(&arguments);
            (join(topics.into_iter().map(explain)), errors)
        }
        Err(error) => (String::new(), vec![error.to_string()]),
    };
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => errors.push(error.to_string()),
        _ => {}
    }
    for error in &errors {
        eprintln!("{} {error}", style("error:").for_stderr().red().bold());
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

/// `None` if help is asked for.
fn arguments() -> Result<Option<Vec<String>>, lexopt::Error> {
    let mut arguments = Vec::new();
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(value) => arguments.push(value.string()?),
            option => return Err(option.unexpected()),
        }
    }
    Ok(Some(arguments))
}

/// Unquoted phrases are put together again.
fn topics(arguments: &[String]) -> (Vec<Topic>, Vec<String>) {
    let (mut topics, mut errors) = (Vec::new(), Vec::new());
    let mut rest = arguments;
    while let [first, others @ ..] = rest {
        let mut phrases = (1..=rest.len()).map(|words| rest.split_at(words));
        let found = phrases.find_map(|(phrase, rest)| Some((phrase.join(" ").parse().ok()?, rest)));
        if let Some((topic, others)) = found {
            topics.push(topic);
            rest = others;
        } else {
            errors.extend(first.parse::<Topic>().err());
            rest = others;
        }
    }
    // `404 not found` is one topic.
    topics.dedup();
    (topics, errors)
}

impl FromStr for Topic {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Ok(code) = text.parse::<u16>() else {
            return Status::from_reason(text)
                .map(Self::Registered)
                .or_else(|| VendorStatus::from_reason(text).map(Self::Vendor))
                .or_else(|| class(text).map(Self::Class))
                .ok_or_else(|| format!("{text:?} is no status code, no reason phrase and no class"));
        };
        match (Status::try_from(code), VendorStatus::from_code(code)) {
            (Ok(status), _) => Ok(Self::Registered(status)),
            (Err(_), Some(status)) => Ok(Self::Vendor(status)),
            (Err(unknown), None) => match unknown.class() {
                Some(class) => Ok(Self::Unknown(unknown, class)),
                None => Err(unknown.to_string()),
            },
        }
    }
}

fn class(text: &str) -> Option<StatusClass> {
    let is_named = |class: &StatusClass| {
        text.eq_ignore_ascii_case(class.name()) || text.eq_ignore_ascii_case(&format!("{}xx", class.digit()))
    };
    StatusClass::ALL.iter().copied().find(is_named)
}

fn explain(topic: Topic) -> String {
    match topic {
        Topic::Registered(status) => page(status),
        Topic::Vendor(status) => page(status),
        Topic::Unknown(unknown, class) => {
            let docs = format!(
                "The code is not registered. Treat it as the x00 code of its class, here {}, as RFC 9110 asks for in \
                 Section 15.",
                unknown.equivalent()
            );
            heading(class, unknown.code()) + "\n" + &paragraph(&docs) + "\n" + &fact("Class", &class.to_string())
        }
        Topic::Class(class) => heading(class, class) + "\n" + &paragraph(class.docs()) + "\n" + &list(class),
    }
}

/// All that the crate knows of a code, in any enum.
fn page<S: StatusEnum>(status: S) -> String {
    let class = status.class();
    let mut page = heading(class, status) + "\n" + &paragraph(status.docs()) + "\n";
    page += &fact("Class", &class.to_string());
    page += &fact("Specification", &status.spec().to_string());
    page += &fact("", status.spec().url());
    page += &fact("Registration", registration(status.registration()));
    if !status.former_reasons().is_empty() {
        page += &fact("Formerly", &status.former_reasons().join(", "));
    }
    page += &fact("Caching", cacheability(status.cacheability()));
    page += &fact("Content", content(status.content()));
    if let Some(text) = status.redirect().map(redirect) {
        page += &fact("Redirect", &text);
    }
    for field in status.fields() {
        page += &fact("Field", &requirement(*field));
    }
    page
}

/// The registered codes of a class.
fn list(class: StatusClass) -> String {
    Status::ALL.iter().copied().filter(|status| status.class() == class).map(row).collect()
}

fn row(status: Status) -> String {
    format!("  {status:<37}{}\n", style(status.spec().document()).dim())
}

fn registration(registration: Registration) -> &'static str {
    match registration {
        Registration::Assigned => "assigned",
        Registration::Deprecated => "deprecated: its specification advises against it",
        Registration::Obsoleted => "obsoleted: its specification is historic",
        Registration::Temporary => "temporary, for a draft",
        Registration::Unused => "unused: reserved without a meaning",
        _ => "none: it is a vendor's own",
    }
}

fn cacheability(cacheability: Cacheability) -> &'static str {
    match cacheability {
        Cacheability::Heuristic => "allowed, for as long as the cache sees fit if the response does not say",
        Cacheability::Explicit => "only if the response says so, as with `Cache-Control: max-age`",
        _ => "never",
    }
}

fn content(content: Content) -> &'static str {
    match content {
        Content::Allowed => "allowed",
        Content::Empty => "always empty",
        _ => "never: the response ends with its header section",
    }
}

fn redirect(redirect: Redirect) -> String {
    let method = match redirect.method() {
        RedirectMethod::PostMayBecomeGet => "the same method, though `POST` may become `GET`",
        RedirectMethod::BecomesGet => "`GET`, or `HEAD` if it was that",
        _ => "the same method and content",
    };
    let permanence = match redirect.permanence() {
        Permanence::Permanent => "the new URI replaces the old one",
        Permanence::Temporary => "the old URI stays in use",
        _ => "the URI is that of another resource",
    };
    format!("to `Location`, with {method}; {permanence}")
}

fn requirement(field: Field) -> String {
    let requirement = match field.requirement() {
        Requirement::Must => "must",
        Requirement::Should => "should",
        _ => "may",
    };
    let condition = field.condition().map(|condition| format!(" when {condition}")).unwrap_or_default();
    format!("`{}` {requirement} be sent{condition}", field.name())
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("\n")
}

fn heading(class: StatusClass, text: impl Display) -> String {
    let bold = style(text).bold();
    let heading = match class {
        StatusClass::Informational => bold.blue(),
        StatusClass::Successful => bold.green(),
        StatusClass::Redirection => bold.cyan(),
        StatusClass::ClientError => bold.yellow(),
        StatusClass::ServerError => bold.red(),
    };
    format!("{heading}\n")
}

fn paragraph(text: &str) -> String {
    wrap(text, "  ", "  ")
}

fn fact(name: &str, text: &str) -> String {
    wrap(text, &format!("  {:<15}", style(name).dim()), &" ".repeat(17))
}

/// To the width of the terminal, and no wider than a book.
fn wrap(text: &str, first: &str, next: &str) -> String {
    let (_, columns) = Term::stdout().size();
    let options = Options::new(usize::from(columns).min(96))
        .initial_indent(first)
        .subsequent_indent(next)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    let lines = textwrap::fill(&text.replace('\n', " "), options);
    let spans = lines.split('`').enumerate().map(|(index, text)| match index % 2 {
        0 => text.to_owned(),
        _ => style(format!("`{text}`")).cyan().to_string(),
    });
    spans.chain(["\n".to_owned()]).collect()
}
