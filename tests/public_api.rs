//! The public API as a list, so that a change of it is seen in review. `BLESS=1` writes it anew.

use std::{env, fs, io, process::Command};

use http_status_tests::workspace;

use crate::skip::skip;

#[test]
fn the_public_api_is_as_listed() -> io::Result<()> {
    let has =
        |program: &str, args: &[&str]| Command::new(program).args(args).output().is_ok_and(|it| it.status.success());
    let has_tools =
        has(env!("CARGO"), &["public-api", "--version"]) && has("rustup", &["run", "nightly", "rustc", "--version"]);
    // Where a cargo that is not of rustup goes first, the tool cannot reach the nightly one.
    if env::var_os("SKIP_SNAPSHOTS").is_some() || !has_tools {
        return skip("the list of the public API takes cargo-public-api and a nightly toolchain of rustup");
    }
    let listing = Command::new(env!("CARGO"))
        .args(["public-api", "--package", "http-status", "--all-features", "-ss", "--color", "never"])
        .current_dir(workspace())
        .env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR"))
        // Nothing of this is run or built again.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env_remove("RUSTUP_TOOLCHAIN")
        .output()?;
    assert!(listing.status.success(), "{}", String::from_utf8_lossy(&listing.stderr));
    let listing = String::from_utf8_lossy(&listing.stdout).replace('\r', "");
    let file = workspace().join("tests/data/public-api.txt");
    if env::var_os("BLESS").is_some() {
        return fs::write(file, listing);
    }
    let before = fs::read_to_string(file)?.replace('\r', "");
    assert!(
        listing == before,
        "the public API has changed; `BLESS=1 cargo test --test outside public_api` takes it over"
    );
    Ok(())
}
