//! Counts the status codes of access logs by class and by code:
//! `cargo run -p http-status --example log -- http-status/examples/access.log`.

use std::{
    collections::BTreeMap,
    env, fmt,
    fs::File,
    io::{self, BufRead, BufReader, Read, Write},
    process::ExitCode,
};

use http_status::{AnyStatus, StatusClass, status_codes};

/// The registered codes, and those of vendors that logs are full of.
#[status_codes(registered, nginx, cloudflare, aws_alb, anthropic, azure_cosmos_db)]
enum LogStatus {}

const USAGE: &str = "Usage: log [FILE]...

The code comes after the request, which is in quotes. A line without quotes
begins with its code. Without a file, or with `-`, reads standard input.";

#[derive(Default)]
struct Counts {
    lines: u64,
    lines_without_code: u64,
    /// How often each code was found. A code outside 100 to 599 has no class.
    classes: BTreeMap<Option<StatusClass>, BTreeMap<u16, u64>>,
}

fn main() -> ExitCode {
    let arguments = env::args_os().skip(1);
    let mut files: Vec<_> = arguments
        .map(|file| file.to_string_lossy().into_owned())
        .collect();
    if let Some(option) = files
        .iter()
        .find(|file| file.starts_with('-') && *file != "-")
    {
        if option == "--help" || option == "-h" {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        eprintln!("error: unknown option `{option}`\n\n{USAGE}");
        return ExitCode::from(2);
    }
    if files.is_empty() {
        files.push("-".to_owned());
    }

    let mut counts = Counts::default();
    let mut exit_code = ExitCode::SUCCESS;
    for file in files {
        let result = if file == "-" {
            counts.add_lines(io::stdin())
        } else {
            File::open(&file).and_then(|input| counts.add_lines(input))
        };
        if let Err(error) = result {
            eprintln!("error: {file}: {error}");
            exit_code = ExitCode::FAILURE;
        }
    }
    // `print!` would panic if nobody reads standard output.
    match write!(io::stdout(), "{counts}") {
        Ok(()) => exit_code,
        Err(_) => ExitCode::FAILURE,
    }
}

impl Counts {
    /// Counts the lines of an input, up to its end or to an error.
    fn add_lines(&mut self, input: impl Read) -> io::Result<()> {
        let mut input = BufReader::new(input);
        let mut line = Vec::new();
        let (mut has_line, mut has_code) = (false, false);
        while input.read_until(b'\n', &mut line)? > 0 {
            has_line = true;
            self.lines += 1;
            if let Some(code) = find_code(&String::from_utf8_lossy(&line)) {
                has_code = true;
                let codes = self
                    .classes
                    .entry(StatusClass::from_code(code))
                    .or_default();
                *codes.entry(code).or_default() += 1;
            } else {
                self.lines_without_code += 1;
            }
            line.clear();
        }
        if has_line && !has_code {
            return Err(io::Error::other("no line has a status code"));
        }
        Ok(())
    }
}

/// Finds the code of a line such as `::1 - - [10/Oct/2000:13:55:36 -0700] "GET / HTTP/1.1" 404 196`.
/// Anything can follow it.
fn find_code(line: &str) -> Option<u16> {
    // A backslash escapes a quote in the request, or another backslash.
    let line = line.replace(r"\\", "").replace(r#"\""#, "");
    let mut parts = line.split('"');
    let before_request = parts.next()?;
    let from_code = match parts.next() {
        Some(_request) => parts.next()?,
        None => before_request,
    };
    let word = from_code.split_whitespace().next()?;
    let is_code = word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { word.parse().ok() } else { None }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:8} lines", self.lines)?;
        writeln!(f, "{:8} without a code", self.lines_without_code)?;
        for (class, codes) in &self.classes {
            let sum: u64 = codes.values().sum();
            match class {
                Some(class) => writeln!(f, "\n{sum:8} {class}")?,
                None => writeln!(f, "\n{sum:8} not from 100 to 599")?,
            }
            for (&code, count) in codes {
                let name = match LogStatus::try_from(code) {
                    Ok(status) => status.to_string(),
                    Err(_) => format!("{code:03} ({})", AnyStatus::new(code).registration()),
                };
                writeln!(f, "{count:8}   {name}")?;
            }
        }
        Ok(())
    }
}
