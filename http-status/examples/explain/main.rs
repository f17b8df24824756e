//! Explains status codes: `cargo run --example explain -- 502 "payload too large" 4xx 471`.

mod layout;
mod nearest;
mod page;
mod read;
mod topic;

use std::{
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use console::{Term, style};
use http_status::StatusClass;
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
Explains HTTP status codes.

Usage: explain [CODE|PHRASE|CLASS]...

  404, 499, 471
    a code: registered, of a vendor,
    or unknown
  not found, moved temporarily
    a reason phrase, current or former
  4xx, client error
    a class

Without arguments, lists all registered
codes.
";

fn main() -> ExitCode {
    let (text, mut errors) = match arguments() {
        Ok(None) => (HELP.to_owned(), Vec::new()),
        Ok(Some(arguments)) if arguments.is_empty() => (
            join(
                StatusClass::ALL
                    .iter()
                    .map(|&class| layout::heading(class, class) + &page::list(class)),
            ),
            Vec::new(),
        ),
        Ok(Some(arguments)) => {
            let (topics, errors) = read::topics(&arguments);
            (join(topics.into_iter().map(page::explain)), errors)
        }
        Err(error) => (String::new(), vec![error.to_string()]),
    };
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => errors.push(error.to_string()),
        _ => {}
    }
    for error in &errors {
        let error = layout::fill(&Term::stderr(), error, "error: ", "  ");
        eprintln!(
            "{}",
            error.replacen(
                "error:",
                &style("error:").for_stderr().red().bold().to_string(),
                1
            )
        );
    }
    if errors.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(2)
    }
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

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("\n")
}
