//! Counts the status codes of an access log: `cargo run --release --example log -- access.log`.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt::Display,
    fs::File,
    io::{self, BufRead, BufReader, ErrorKind, IsTerminal, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use console::{Style, style};
use http_status::{ParseStatusError, Registration, StatusClass, status_codes};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use lexopt::{Arg, Parser};

const HELP: &str = "\
Counts the status codes of an access log in the common or combined format.

Usage: log [FILE]

Without a file, or with `-`, reads standard input.
";

/// Every code that can stand in the log of a web server, a load balancer or a CDN. 499 is in two tables: it comes from
/// nginx.
#[status_codes(registered, nginx, cloudflare, aws_alb)]
enum LogStatus {}

/// What follows so many bytes does not matter, and not even a file without line breaks fills the memory.
const LONGEST_LINE: u64 = 1 << 16;

#[derive(Default)]
struct Counts {
    lines: u64,
    codes: BTreeMap<u16, u64>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} {error}", style("error:").for_stderr().red().bold());
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let mut path = None;
    let mut parser = Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return print(HELP),
            Arg::Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            other => return Err(other.unexpected().into()),
        }
    }
    let counts = match path.filter(|path| path.as_os_str() != "-") {
        Some(path) => count_file(&path).map_err(|error| format!("{}: {error}", path.display()))?,
        None => count_stdin()?,
    };
    print(&counts.report())
}

fn print(text: &str) -> Result<(), Box<dyn Error>> {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough, as `head` does.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn count_file(path: &Path) -> Result<Counts, Box<dyn Error>> {
    let file = File::open(path)?;
    let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left")?;
    let progress = ProgressBar::new(file.metadata()?.len()).with_style(style);
    count(file, &progress)
}

fn count_stdin() -> Result<Counts, Box<dyn Error>> {
    let stdin = io::stdin();
    let style = ProgressStyle::with_template("{spinner} {bytes}, {bytes_per_sec}")?;
    let progress = if stdin.is_terminal() { ProgressBar::hidden() } else { ProgressBar::no_length().with_style(style) };
    count(stdin.lock(), &progress)
}

/// The progress is shown on standard error, and only if that is a terminal.
fn count(log: impl Read, progress: &ProgressBar) -> Result<Counts, Box<dyn Error>> {
    let mut log = BufReader::new(progress.wrap_read(log));
    let mut counts = Counts::default();
    let mut line = Vec::new();
    while log.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut line)? > 0 {
        if !line.ends_with(b"\n") {
            log.skip_until(b'\n')?;
        }
        counts.lines += 1;
        if let Some(code) = code(&String::from_utf8_lossy(&line)) {
            *counts.codes.entry(code).or_default() += 1;
        }
        line.clear();
    }
    progress.finish_and_clear();
    Ok(counts)
}

/// `host ident user [time] "request" code size`, and whatever follows.
fn code(line: &str) -> Option<u16> {
    let (_, request) = line.split_once("] \"")?;
    let end = request.match_indices("\" ").map(|(at, _)| at).find(|&at| !is_escaped(&request[..at]))?;
    let mut fields = request[end + 1..].split_ascii_whitespace();
    let (code, size) = (fields.next()?, fields.next()?);
    if size != "-" && !size.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match code.parse::<LogStatus>() {
        Ok(status) => Some(status.code()),
        Err(ParseStatusError::Unknown(unknown)) => Some(unknown.code()),
        Err(_) => None,
    }
}

fn is_escaped(before: &str) -> bool {
    before.bytes().rev().take_while(|&byte| byte == b'\\').count() % 2 == 1
}

impl Counts {
    fn report(&self) -> String {
        let known = self.codes.values().sum::<u64>();
        let mut report = self.row(self.lines, "lines") + &self.row(self.lines - known, "lines that are no log lines");
        for &class in StatusClass::ALL {
            report += "\n";
            report += &self.group(color(class).apply_to(class), |code| StatusClass::from_code(code) == Some(class));
        }
        if self.codes.keys().any(|&code| StatusClass::from_code(code).is_none()) {
            report += "\n";
            report += &self.group(style("Invalid").bold(), |code| StatusClass::from_code(code).is_none());
        }
        for name in self.codes.keys().filter_map(|&code| vendor(code)).collect::<BTreeSet<_>>() {
            report += "\n";
            report += &self.group(style(name).bold(), |code| vendor(code) == Some(name));
        }
        report
    }

    fn group(&self, heading: impl Display, has: impl Fn(u16) -> bool) -> String {
        let codes = self.codes.iter().filter(|(code, _)| has(**code));
        let mut group = self.row(codes.clone().map(|(_, count)| count).sum(), heading);
        for (&code, &count) in codes {
            group += &match LogStatus::try_from(code) {
                Ok(status) => self.row(count, format!("  {status}")),
                Err(unknown) => self.row(count, format!("  {:03} unknown", unknown.code())),
            };
        }
        group
    }

    fn row(&self, count: u64, text: impl Display) -> String {
        let share = (count * 10_000 + self.lines / 2) / self.lines.max(1);
        let count = HumanCount(count).to_string();
        format!("{count:>13} {:>4}.{:02} %  {text}\n", share / 100, share % 100)
    }
}

/// Who describes a code that is not registered.
fn vendor(code: u16) -> Option<&'static str> {
    let status = LogStatus::from_code(code)?;
    (status.registration() == Registration::Unregistered).then(|| status.spec().document())
}

fn color(class: StatusClass) -> Style {
    let bold = Style::new().bold();
    match class {
        StatusClass::Informational => bold.blue(),
        StatusClass::Successful => bold.green(),
        StatusClass::Redirection => bold.cyan(),
        StatusClass::ClientError => bold.yellow(),
        StatusClass::ServerError => bold.red(),
    }
}
