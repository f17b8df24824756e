//! The messages for wrong tables and attributes, as a person sees them: `TRYBUILD=overwrite` writes them anew.

mod skip;

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

#[test]
fn messages() -> io::Result<()> {
    if let Some(why) = skip::other_toolchain()? {
        return skip::skip(&why);
    }
    copy_tables()?;
    // Not `eprintln!`, which the test harness would keep to itself.
    writeln!(
        io::stderr(),
        "rustc checks each file of tests/ui, which takes some seconds and is reported at the end"
    )?;
    trybuild::TestCases::new().compile_fail("*.rs");
    Ok(())
}

/// A path starts from the folder of the crate's `Cargo.toml`, and `trybuild` makes a crate of its own.
fn copy_tables() -> io::Result<()> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .parent()
        .expect("the target folder");
    let folder = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    fs::create_dir_all(folder.join("folder"))?;
    fs::create_dir_all(folder.join(".cargo"))?;
    // As the crates of `Scratch` have it, from whose target folder the macro is.
    fs::write(
        folder.join(".cargo/config.toml"),
        "profile.dev.debug = false\n",
    )?;
    for entry in fs::read_dir(env!("CARGO_MANIFEST_DIR"))? {
        let path = entry?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
            && !path.ends_with("Cargo.toml")
        {
            fs::copy(&path, folder.join(path.file_name().expect("a file")))?;
        }
    }
    Ok(())
}
