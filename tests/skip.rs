use std::{
    env,
    io::{self, Write},
    process::Command,
};

/// Other versions of rustc word and lay out their part of a message in other ways, and those of rustdoc write other JSON.
const TOOLCHAIN: &str = "rustc 1.95.";

/// Why it is skipped what this toolchain alone can answer, if there is another one.
pub(crate) fn other_toolchain() -> io::Result<Option<String>> {
    let version = Command::new("rustc").arg("--version").output()?.stdout;
    let version = String::from_utf8_lossy(&version);
    let is_other = !version.starts_with(TOOLCHAIN);
    Ok(is_other.then(|| {
        format!(
            "this is compared on {TOOLCHAIN}x, and here is {}",
            version.trim()
        )
    }))
}

/// What only one toolchain or tool can answer is skipped without it. Under `CI` that fails, unless `SKIP_SNAPSHOTS` says that
/// it is meant.
pub(crate) fn skip(why: &str) -> io::Result<()> {
    let is_meant = env::var_os("CI").is_none() || env::var_os("SKIP_SNAPSHOTS").is_some();
    assert!(
        is_meant,
        "{why}. Under `CI` this is no reason to skip it, unless `SKIP_SNAPSHOTS` is set"
    );
    // Not `eprintln!`, which the test harness would keep to itself.
    writeln!(io::stderr(), "SKIPPED: {why}")
}
