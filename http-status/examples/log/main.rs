//! Counts the status codes of an access log: `cargo run --release --example log -- access.log`.

mod chart;
mod color;
mod count;
mod input;
mod line;
mod read;
mod report;
mod timeline;

use std::{
    error::Error,
    fmt::Display,
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::RecvTimeoutError,
    },
    time::Duration,
};

use console::{Term, style, truncate_str};
use indicatif::HumanCount;
use lexopt::{Arg, Parser, ValueExt};
use signal_hook::{consts::SIGINT, flag};

use crate::{chart::Step, count::Counts, input::Input, report::report};

const HELP: &str = "\
Counts the status codes of an access log
in the common or combined format.

Usage: log [--by UNIT] [FILE]

  --by UNIT  what a bar over time stands
             for: minute, hour or day;
             else what fits the log

Without a file, or with `-`, reads
standard input. Ctrl-C prints what was
counted so far.
";

/// As shells have it for a program that SIGINT ended.
const INTERRUPTED: u8 = 130;

#[derive(Default)]
struct Arguments {
    help: bool,
    by: Option<Step>,
    path: Option<PathBuf>,
}

fn main() -> ExitCode {
    match arguments() {
        Ok(Arguments { help: true, .. }) => print(HELP, ExitCode::SUCCESS),
        Ok(Arguments { by, path, .. }) => match count(path.as_deref()) {
            Ok((counts, false)) => print(
                &report(counts, by, columns(&Term::stdout())),
                ExitCode::SUCCESS,
            ),
            Ok((counts, true)) => {
                let report = report(counts, by, columns(&Term::stdout()));
                print(
                    &format!("Interrupted: this was counted so far.\n\n{report}"),
                    ExitCode::from(INTERRUPTED),
                )
            }
            Err(error) => fail(error, ExitCode::FAILURE),
        },
        Err(error) => fail(error, ExitCode::from(2)),
    }
}

fn columns(term: &Term) -> usize {
    term.size().1.into()
}

fn print(text: &str, code: ExitCode) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(error, ExitCode::FAILURE),
        _ => code,
    }
}

fn fail(error: impl Display, code: ExitCode) -> ExitCode {
    eprintln!("{} {error}", style("error:").for_stderr().red().bold());
    code
}

fn arguments() -> Result<Arguments, lexopt::Error> {
    let mut arguments = Arguments::default();
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                return Ok(Arguments {
                    help: true,
                    ..arguments
                });
            }
            Arg::Long("by") => arguments.by = Some(parser.value()?.parse()?),
            Arg::Value(path) if arguments.path.is_none() => arguments.path = Some(path.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(arguments)
}

/// The counts, and whether Ctrl-C ended them.
fn count(path: Option<&Path>) -> Result<(Counts, bool), String> {
    let path = path.filter(|path| path.as_os_str() != "-");
    let name = path.map_or_else(|| "standard input".to_owned(), name);
    let (counts, interrupted) = Input::open(path)
        .and_then(read)
        .map_err(|error| format!("{name}: {error}"))?;
    if counts.lines > 0 && counts.parsed() == 0 {
        let lines = HumanCount(counts.lines);
        let first = printable(&counts.first_unparsed);
        let first = truncate_str(&first, columns(&Term::stderr()).saturating_sub(2), "…");
        return Err(format!(
            "{name}: is this an access log? None of its lines ({lines}) could be read:\n  {first}"
        ));
    }
    Ok((counts, interrupted))
}

fn read(input: Input) -> Result<(Counts, bool), Box<dyn Error>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    // The second Ctrl-C ends the program at once.
    flag::register_conditional_default(SIGINT, Arc::clone(&interrupted))?;
    flag::register(SIGINT, Arc::clone(&interrupted))?;
    let blocks = read::ahead(input.log);
    let mut counts = Counts::new();
    while !interrupted.load(Ordering::Relaxed) {
        match blocks.read.recv_timeout(Duration::from_millis(100)) {
            Ok(block) => {
                let block = block?;
                counts.add(&block);
                let _ = blocks.counted.send(block);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                counts.finish();
                break;
            }
        }
    }
    input.progress.finish_and_clear();
    Ok((counts, interrupted.load(Ordering::Relaxed)))
}

/// In quotes and escaped where a terminal would do something else than to show it.
fn name(path: &Path) -> String {
    let plain = path.display().to_string();
    let quoted = format!("{plain:?}");
    if quoted.trim_matches('"') == plain {
        plain
    } else {
        quoted
    }
}

fn printable(line: &[u8]) -> String {
    let mut text = String::new();
    for char in String::from_utf8_lossy(line).chars() {
        match char {
            '"' | '\'' | '\\' => text.push(char),
            _ => text.extend(char.escape_debug()),
        }
    }
    text
}
