use std::{
    env,
    io::{self, Write},
};

/// What only one toolchain or tool can answer is skipped without it. Under `CI` that fails, unless `SKIP_SNAPSHOTS` says that
/// it is meant.
pub(crate) fn skip(why: &str) -> io::Result<()> {
    let is_meant = env::var_os("CI").is_none() || env::var_os("SKIP_SNAPSHOTS").is_some();
    assert!(is_meant, "{why}. Under `CI` this is no reason to skip it, unless `SKIP_SNAPSHOTS` is set");
    // Not `eprintln!`, which the test harness would keep to itself.
    writeln!(io::stderr(), "SKIPPED: {why}")
}
