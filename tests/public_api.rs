//! The public API as a list, so that a change of it is seen in review. `BLESS=1` writes it anew.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use http_status_tests::{library, workspace};

use crate::skip::{other_toolchain, skip};

/// What the facade calls the packages that it depends on with all its features.
const DEPENDENCIES: [(&str, &str); 10] = [
    ("axum_core", "#axum-core@"),
    ("http", "#http@1."),
    ("http02", "#http@0.2."),
    ("http_body", "#http-body@"),
    ("http_status_macros", "/http-status-macros#"),
    ("hyper", "#hyper@"),
    ("pin_project_lite", "#pin-project-lite@"),
    ("serde_core", "#serde_core@"),
    ("tower_layer", "#tower-layer@"),
    ("tower_service", "#tower-service@"),
];

#[test]
fn the_public_api_is_as_listed() -> io::Result<()> {
    if let Some(why) = other_toolchain()? {
        return skip(&why);
    }
    let version = Command::new(env!("CARGO"))
        .args(["public-api", "--version"])
        .output();
    if env::var_os("SKIP_SNAPSHOTS").is_some() || !version.is_ok_and(|it| it.status.success()) {
        return skip("the list of the public API takes cargo-public-api");
    }
    let listing = list_items(&rustdoc_json("public-api", true)?)?;
    let file = workspace().join("tests/data/public-api.txt");
    if env::var_os("BLESS").is_some() {
        return fs::write(file, listing);
    }
    let before = fs::read_to_string(file)?.replace('\r', "");
    assert!(
        listing == before,
        "the public API has changed; `BLESS=1 cargo test --test outside public_api` takes it over"
    );
    let without_macros = list_items(&rustdoc_json("public-api-without-macros", false)?)?;
    assert_eq!(
        without_macros,
        before.replace("pub use http_status::status_codes\n", ""),
        "without the feature `macros`, the macro is missing and nothing else"
    );
    Ok(())
}

fn list_items(rustdoc_json: &Path) -> io::Result<String> {
    let output = Command::new(env!("CARGO"))
        .args(["public-api", "-ss", "--color", "never", "--rustdoc-json"])
        .arg(rustdoc_json)
        .output()?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(String::from_utf8_lossy(&output.stdout).replace('\r', ""))
}

/// What rustdoc knows of the facade with all its features, or with all except `macros`.
///
/// cargo-public-api would have a nightly cargo build all dependencies once more for it.
pub(crate) fn rustdoc_json(folder: &str, with_macros: bool) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let manifest = fs::read_to_string(workspace().join("http-status/Cargo.toml"))?;
    let manifest = manifest.parse::<toml::Table>().expect("a manifest");
    let arguments = "src/lib.rs --crate-name http_status --crate-type lib --edition 2024 --cap-lints allow \
                     -Zunstable-options --output-format json --out-dir";
    let mut rustdoc = Command::new("rustdoc");
    rustdoc.args(arguments.split(' ')).arg(&folder);
    for feature in manifest["features"].as_table().expect("features").keys() {
        if feature == "macros" && !with_macros {
            continue;
        }
        rustdoc.arg("--cfg").arg(format!("feature=\"{feature}\""));
    }
    for (name, id) in DEPENDENCIES {
        let rlib = library(id);
        rustdoc.arg("--extern").arg(format!("{name}={rlib}"));
        rustdoc
            .arg("-L")
            .arg(Path::new(rlib).parent().expect("a library is in a folder"));
    }
    let output = rustdoc
        .current_dir(workspace().join("http-status"))
        .env("RUSTC_BOOTSTRAP", "1")
        .output()?;
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(folder.join("http_status.json"))
}
