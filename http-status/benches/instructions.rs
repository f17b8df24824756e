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

/// Each version of rustc writes other code.
const TOOLCHAIN: &str = "rustc 1.95.";
const BASELINE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.txt");

/// The crates of the table; what else is measured stands below it.
const COLUMNS: [&str; 3] = ["http_status", "http", "by_hand"];

fn main() -> io::Result<ExitCode> {
    let asked = |name: &str| env::args().any(|argument| argument == name);
    if asked("--pass") {
        LazyLock::force(&INPUTS);
        for pass in PASSES {
            (pass.run)();
        }
        return Ok(ExitCode::SUCCESS);
    }
    if !asked("--bench") {
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
    let counts = count()?;
    println!("{}", table(&counts));
    let ours = PASSES
        .iter()
        .filter(|pass| pass.of == "http_status")
        .map(|pass| (pass.operation, counts[&key(pass)]));
    if asked("--save") {
        let lines = ours
            .map(|(operation, count)| format!("{operation} {count}"))
            .collect::<Vec<_>>();
        fs::write(BASELINE, lines.join("\n") + "\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    let baseline = fs::read_to_string(BASELINE)?;
    let before = baseline
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect::<BTreeMap<_, _>>();
    let mut exit = ExitCode::SUCCESS;
    for (operation, count) in ours {
        let before = before
            .get(operation)
            .and_then(|before| before.parse::<u64>().ok())
            .unwrap_or_default();
        if count * 10 > before * 11 {
            eprintln!(
                "error: `{operation}` takes {count} instructions, and took {before}; `-- --save` if this is wanted"
            );
            exit = ExitCode::FAILURE;
        }
    }
    Ok(exit)
}

/// Instructions of one call, the loop around it subtracted.
fn count() -> io::Result<BTreeMap<String, u64>> {
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
    let mut passes = BTreeMap::new();
    for line in String::from_utf8_lossy(&annotated.stdout).lines() {
        let (Some(count), Some((_, function))) = (
            line.split_whitespace().next(),
            line.split_once("operations::"),
        ) else {
            continue;
        };
        let function = function.split_whitespace().next().unwrap_or_default();
        if let Ok(count) = count.replace(',', "").parse::<u64>() {
            passes.entry(function.to_owned()).or_insert(count);
        }
    }
    let of = |key: &str| {
        passes
            .get(key)
            .copied()
            .ok_or_else(|| io::Error::other(format!("no count of `{key}`")))
    };
    let empty = PASSES
        .iter()
        .filter(|pass| pass.operation == "nothing")
        .map(|pass| (pass.input, key(pass)));
    let empty = empty.collect::<BTreeMap<_, _>>();
    let codes = Status::ALL.len() as u64;
    PASSES
        .iter()
        .map(|pass| {
            Ok((
                key(pass),
                (of(&key(pass))?.saturating_sub(of(&empty[pass.input])?) + codes / 2) / codes,
            ))
        })
        .collect()
}

fn key(pass: &Pass) -> String {
    format!("{}::{}", pass.operation, pass.of)
}

fn table(counts: &BTreeMap<String, u64>) -> String {
    let mut table =
        "| operation | http-status | http | strum + num_enum |\n| --- | ---: | ---: | ---: |"
            .to_owned();
    for ours in PASSES.iter().filter(|pass| pass.of == "http_status") {
        let _ = write!(table, "\n| {} |", ours.operation);
        for of in COLUMNS {
            match counts.get(&format!("{}::{of}", ours.operation)) {
                Some(count) => _ = write!(table, " {count} |"),
                None => table.push_str(" |"),
            }
        }
    }
    for pass in PASSES
        .iter()
        .filter(|pass| pass.operation != "nothing" && !COLUMNS.contains(&pass.of))
    {
        let _ = write!(
            table,
            "\n{} of {}: {}",
            pass.operation,
            pass.of,
            counts[&key(pass)]
        );
    }
    table
}
