//! Counts the instructions of every operation under valgrind: `cargo bench --bench instructions`.
//!
//! It fails if one takes over 10 percent more than `instructions.txt` has; `-- --save` writes that file anew.

mod operations;

use std::{
    collections::BTreeMap,
    env,
    fmt::Write,
    fs, io,
    path::Path,
    process::{Command, ExitCode},
    sync::LazyLock,
};

use http_status::Status;
use operations::{INPUTS, PASSES, Pass};

/// Each version of rustc writes other instructions.
const TOOLCHAIN: &str = "rustc 1.95.";
const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.txt");

/// The crates of the table. Everything else that is measured is listed below it.
const COLUMNS: [&str; 3] = ["http_status", "http", "by_hand"];

fn main() -> io::Result<ExitCode> {
    if has_argument("--pass") {
        LazyLock::force(&INPUTS);
        for pass in PASSES {
            (pass.run)();
        }
        return Ok(ExitCode::SUCCESS);
    }
    if !has_argument("--bench") {
        return Ok(ExitCode::SUCCESS);
    }
    let rustc = Command::new("rustc").arg("--version").output()?.stdout;
    let has_valgrind = Command::new("valgrind").arg("--version").output().is_ok();
    if !cfg!(target_arch = "x86_64") || !has_valgrind || !rustc.starts_with(TOOLCHAIN.as_bytes()) {
        println!(
            "== skipped, instructions are counted on x86-64, by valgrind, in what {TOOLCHAIN}x writes"
        );
        return Ok(ExitCode::SUCCESS);
    }
    let counts = count_instructions()?;
    println!("{}", write_table(&counts));
    if has_argument("--save") {
        save_baseline(&counts)?;
        return Ok(ExitCode::SUCCESS);
    }
    compare_with_baseline(&counts)
}

fn has_argument(name: &str) -> bool {
    env::args().any(|argument| argument == name)
}

/// The passes of this crate.
fn our_passes() -> impl Iterator<Item = &'static Pass> {
    PASSES.iter().filter(|pass| pass.of == "http_status")
}

fn save_baseline(counts: &BTreeMap<String, u64>) -> io::Result<()> {
    let mut lines = String::new();
    for pass in our_passes() {
        let _ = writeln!(lines, "{} {}", pass.operation, counts[&key_of(pass)]);
    }
    fs::write(BASELINE, lines)
}

/// Fails if an operation takes over 10 percent more instructions than it took.
fn compare_with_baseline(counts: &BTreeMap<String, u64>) -> io::Result<ExitCode> {
    let baseline = fs::read_to_string(BASELINE)?;
    let mut before = BTreeMap::new();
    for line in baseline.lines() {
        if let Some((operation, count)) = line.split_once(' ') {
            before.insert(operation, count.parse::<u64>().unwrap_or_default());
        }
    }
    let mut exit_code = ExitCode::SUCCESS;
    for pass in our_passes() {
        let operation = pass.operation;
        let count = counts[&key_of(pass)];
        // A new operation took none.
        let count_before = before.get(operation).copied().unwrap_or_default();
        if count * 10 > count_before * 11 {
            eprintln!(
                "error: `{operation}` takes {count} instructions, and took {count_before}; `-- --save` if this is wanted"
            );
            exit_code = ExitCode::FAILURE;
        }
    }
    Ok(exit_code)
}

/// Counts the instructions of one call of each pass, without the loop around it.
fn count_instructions() -> io::Result<BTreeMap<String, u64>> {
    let of_passes = run_callgrind()?;
    let codes = Status::ALL.len() as u64;
    let mut counts = BTreeMap::new();
    for pass in PASSES {
        let loop_alone = PASSES
            .iter()
            .find(|other| other.operation == "nothing" && other.input == pass.input)
            .ok_or_else(|| io::Error::other(format!("no loop over `{}`", pass.input)))?;
        let of_calls =
            count_of(pass, &of_passes)?.saturating_sub(count_of(loop_alone, &of_passes)?);
        let rounded = (of_calls + codes / 2) / codes;
        counts.insert(key_of(pass), rounded);
    }
    Ok(counts)
}

fn count_of(pass: &Pass, of_passes: &BTreeMap<String, u64>) -> io::Result<u64> {
    let key = key_of(pass);
    match of_passes.get(&key) {
        Some(count) => Ok(*count),
        None => Err(io::Error::other(format!("no count of `{key}`"))),
    }
}

/// Runs all passes under callgrind, and returns the instructions of each.
fn run_callgrind() -> io::Result<BTreeMap<String, u64>> {
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join("callgrind.out");
    let out = format!("--callgrind-out-file={}", profile.display());
    let run = Command::new("valgrind")
        .args(["--quiet", "--tool=callgrind", &out])
        .arg(env::current_exe()?)
        .arg("--pass")
        .status()?;
    let annotated = Command::new("callgrind_annotate")
        .args(["--inclusive=yes", "--threshold=100"])
        .arg(&profile)
        .output()?;
    if !run.success() || !annotated.status.success() {
        return Err(io::Error::other("callgrind failed"));
    }
    let mut of_passes = BTreeMap::new();
    for line in String::from_utf8_lossy(&annotated.stdout).lines() {
        // `1,234 (0.5%)  benches/operations/mod.rs:instructions::operations::reason::http_status [...]`
        let Some((_, after)) = line.split_once("operations::") else {
            continue;
        };
        let function = after.split_whitespace().next().unwrap_or_default();
        let count = line.split_whitespace().next().unwrap_or_default();
        if let Ok(count) = count.replace(',', "").parse::<u64>() {
            // A function can have several lines. The first one has the highest count, which is that of all calls.
            of_passes.entry(function.to_owned()).or_insert(count);
        }
    }
    Ok(of_passes)
}

fn key_of(pass: &Pass) -> String {
    format!("{}::{}", pass.operation, pass.of)
}

fn write_table(counts: &BTreeMap<String, u64>) -> String {
    let mut table =
        "| operation | http-status | http | strum + num_enum |\n| --- | ---: | ---: | ---: |"
            .to_owned();
    for ours in our_passes() {
        let _ = write!(table, "\n| {} |", ours.operation);
        for of in COLUMNS {
            match counts.get(&format!("{}::{of}", ours.operation)) {
                Some(count) => {
                    let _ = write!(table, " {count} |");
                }
                None => table += " |",
            }
        }
    }
    for pass in PASSES {
        let is_in_table = COLUMNS.contains(&pass.of);
        if pass.operation != "nothing" && !is_in_table {
            let count = counts[&key_of(pass)];
            let _ = write!(table, "\n{} of {}: {count}", pass.operation, pass.of);
        }
    }
    table
}
