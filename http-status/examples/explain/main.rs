//! Explains status codes: `cargo run -p http-status --example explain -- "payload too large" 500-504`.

#[cfg(feature = "http")]
mod exchange;
mod page;
mod topic;

use std::{
    env,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

#[cfg(feature = "http")]
use std::io::Read;

use console::{Term, style};

use crate::page::Page;

const HELP: &str = "\
Explains HTTP status codes.

Usage: explain [TOPIC]...

  404, 499, 471
    a code: registered,
    vendor-specific, or unknown
  not found, moved temporarily
    a reason phrase, current or former
  \"HTTP/1.1 404 Not Found\"
    a status line
  4xx, client error
    a class
  500-504, \"2xx, 404\"
    a range or a list of codes
  -
    the last response on standard
    input, as `curl -si` prints it,
    checked against the RFCs

Without a topic, lists all registered
codes.
";

const FAILURE: u8 = 1;
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let mut words = Vec::new();
    for argument in env::args_os().skip(1) {
        let word = argument.to_string_lossy().into_owned();
        match word.as_str() {
            "-h" | "--help" => return print(HELP, 0),
            "-" => return explain_standard_input(),
            option if option.starts_with('-') => {
                report(&format!("`{option}` is not an option; try `--help`"));
                return ExitCode::from(WRONG_USAGE);
            }
            _ => words.push(word),
        }
    }

    let columns = Term::stdout().size().1;
    let mut page = Page::new(columns.into());
    if words.is_empty() {
        page.add_all_registered();
        return print(page.text(), 0);
    }
    let (topics, not_understood) = topic::find_topics(&words);
    for topic in topics {
        page.add_topic(topic);
    }
    let code = if not_understood.is_empty() {
        0
    } else {
        WRONG_USAGE
    };
    let exit_code = print(page.text(), code);
    for word in not_understood {
        report(&topic::advice(word));
    }
    exit_code
}

/// Explains the last response on standard input, and checks it against the RFCs.
#[cfg(feature = "http")]
fn explain_standard_input() -> ExitCode {
    let mut input = Vec::new();
    if let Err(error) = io::stdin().read_to_end(&mut input) {
        report(&error.to_string());
        return ExitCode::from(FAILURE);
    }
    let Some(exchange) = exchange::Exchange::last(&String::from_utf8_lossy(&input)) else {
        report("there is no response; it begins with a line such as `HTTP/1.1 200 OK`");
        return ExitCode::from(WRONG_USAGE);
    };
    let mut page = Page::new(Term::stdout().size().1.into());
    page.add_topic(topic::Topic::Status(exchange.status().into()));
    page.add_violations(&exchange.violations());
    if !exchange.has_request() {
        page.add_how_to_show_the_request();
    }
    print(page.text(), 0)
}

#[cfg(not(feature = "http"))]
fn explain_standard_input() -> ExitCode {
    report(
        "`-` takes the feature `http`: `cargo run -p http-status -F http --example explain -- -`",
    );
    ExitCode::from(WRONG_USAGE)
}

/// Prints the text and exits with the code. `print!` would panic if standard output is closed or full.
fn print(text: &str, code: u8) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        // The program that reads the output may end first, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            report(&error.to_string());
            ExitCode::from(FAILURE)
        }
        _ => ExitCode::from(code),
    }
}

/// Prints an error. If standard error is closed or full, nobody can be told.
fn report(error: &str) {
    let label = style("error:").for_stderr().red().bold();
    let columns = Term::stderr().size().1;
    let lines = page::wrap(error, columns.into(), "       ", "  ");
    let _ = writeln!(io::stderr(), "{label} {}", lines.trim_start());
}
