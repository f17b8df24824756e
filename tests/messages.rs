//! The messages for wrong tables and attributes, as a person sees them: `TRYBUILD=overwrite` writes them anew.

mod skip;

use std::{fs, io, path::Path, process::Command};

/// Other versions of rustc word and lay out their part of a message in other ways.
const TOOLCHAIN: &str = "rustc 1.95.";

#[test]
fn messages() -> io::Result<()> {
    let version = Command::new("rustc").arg("--version").output()?.stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(TOOLCHAIN) {
        return skip::skip(&format!("the messages are those of {TOOLCHAIN}x, and this is {}", version.trim()));
    }
    copy_tables()?;
    trybuild::TestCases::new().compile_fail("*.rs");
    Ok(())
}

/// A path starts from the folder of the crate's `Cargo.toml`, and `trybuild` makes a crate of its own.
fn copy_tables() -> io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("the target folder");
    let folder = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    fs::create_dir_all(folder.join("folder"))?;
    fs::create_dir_all(folder.join(".cargo"))?;
    // As the crates of `Scratch` have it, from whose target folder the macro is.
    fs::write(folder.join(".cargo/config.toml"), "profile.dev.debug = false\n")?;
    fs::write(folder.join("empty.toml"), "")?;
    fs::write(folder.join("large.toml"), vec![b'#'; (1 << 20) + 1])?;
    for entry in fs::read_dir(env!("CARGO_MANIFEST_DIR"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") && !path.ends_with("Cargo.toml") {
            fs::copy(&path, folder.join(path.file_name().expect("a file")))?;
        }
    }
    Ok(())
}
