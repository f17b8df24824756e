//! Counts the status codes of access logs: `cargo run --release --example log -- access.log`.
// A `String` takes all text, so that `write!` would only add an error to ignore.
#![allow(clippy::format_push_string)]

mod chart;
mod count;
mod input;
mod report;
mod terminal;

use std::{
    error::Error,
    io::{self, ErrorKind, Write},
    path::PathBuf,
    process::{self, ExitCode},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use console::{Term, style};
use indicatif::HumanCount;
use lexopt::{Arg, Parser, ValueExt};

use crate::{chart::Step, count::Counts};

const HELP: &str = "\
Counts the status codes of access logs
in the common or combined format.

Usage: log [--by UNIT] [FILE]...

  --by UNIT  the time that one bar covers:
             minute, hour or day
             [default: what fits the log]

Files may be gzip-compressed. Without
a file, or with `-`, reads standard input.
Ctrl-C prints what was counted so far.
";

const FAILURE: u8 = 1;
const WRONG_USAGE: u8 = 2;
/// Shells have this code for a program that SIGINT ended.
const INTERRUPTED: u8 = 130;

#[derive(Default)]
struct Arguments {
    by: Option<Step>,
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => return ExitCode::from(print(HELP, 0)),
        Err(error) => {
            print_error(&error.to_string());
            return ExitCode::from(WRONG_USAGE);
        }
    };
    match run(&arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            print_error(&error.to_string());
            ExitCode::from(FAILURE)
        }
    }
}

/// `None` if the user asks for help.
fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    let mut arguments = Arguments::default();
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("by") => arguments.by = Some(parser.value()?.parse()?),
            Arg::Value(path) => arguments.paths.push(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    if arguments.paths.is_empty() {
        arguments.paths.push("-".into());
    }
    Ok(Some(arguments))
}

fn run(arguments: &Arguments) -> Result<u8, Box<dyn Error>> {
    let by = arguments.by;
    let inputs = input::open(&arguments.paths)?;
    let progress = input::progress(&inputs)?;
    let counts = Arc::new(Mutex::new(Counts::default()));

    let counts_so_far = Arc::clone(&counts);
    let shown = progress.clone();
    ctrlc::set_handler(move || {
        // The lock is never given back, so that nothing else is printed.
        let mut counts = lock(&counts_so_far);
        shown.finish_and_clear();
        let report = report::report(&mut counts, by, columns());
        let text = format!("Interrupted: this was counted so far.\n\n{report}");
        process::exit(print(&text, INTERRUPTED).into());
    })?;

    for input in inputs {
        let name = input.name.clone();
        input::read(input, &progress, &counts).map_err(|error| format!("{name}: {error}"))?;
    }
    progress.finish_and_clear();
    let mut counts = lock(&counts);
    if counts.parsed() == 0 && !counts.first_unparsed.is_empty() {
        let lines = HumanCount(counts.lines);
        let first = report::first_unparsed(&counts, Term::stderr().size().1.into());
        let question = "is this an access log? None of the lines could be read";
        return Err(format!("{question} ({lines}).\n{first}").into());
    }
    let code = print(&report::report(&mut counts, by, columns()), 0);
    if by.is_some() && counts.parsed() > 0 && counts.minutes().is_empty() {
        return Err("`--by` needs a time such as `[10/Oct/2000:13:55:36 -0700]` in a line".into());
    }
    Ok(code)
}

fn lock(counts: &Mutex<Counts>) -> MutexGuard<'_, Counts> {
    counts.lock().unwrap_or_else(PoisonError::into_inner)
}

fn columns() -> usize {
    Term::stdout().size().1.into()
}

/// Prints the text, and returns the exit code. `print!` would panic if standard output is closed or full.
fn print(text: &str, code: u8) -> u8 {
    match io::stdout().write_all(text.as_bytes()) {
        // The reader has seen enough, as `head` has.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            print_error(&error.to_string());
            FAILURE
        }
        _ => code,
    }
}

/// If standard error is closed or full, nobody can be told.
fn print_error(error: &str) {
    let label = style("error:").for_stderr().red().bold();
    let _ = writeln!(io::stderr(), "{label} {error}");
}
