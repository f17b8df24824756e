//! The same crate built in two folders is the same library, once the folder is taken out of the paths.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use http_status_tests::Scratch;

const LIB: &str = r#"//! The registry, and a table of our own.
#[http_status::status_codes(registered, "status/edge.toml")]
pub enum Edge {}
"#;

const TABLE: &str = r#"[Busy]
code = 590
reason = "All Hands Busy"
spec = { document = "RFC 9110", section = "15.6" }
docs = "Come back later."
"#;

#[test]
fn the_folder_is_not_in_the_library() {
    let tmp = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let facade = build_facade();
    let [one, other] = ["reproducible", "reproducible-in-another-folder"].map(|name| {
        let folder = tmp.join(name);
        let _ = Scratch::new(env!("CARGO_TARGET_TMPDIR"), name)
            .file("src/lib.rs", LIB)
            .file("status/edge.toml", TABLE);
        build_library(&folder, &facade)
    });
    assert!(one == other, "the libraries differ");
}

/// Builds `http-status` once, and gives back its library.
fn build_facade() -> PathBuf {
    let scratch = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "reproducible")
        .file("src/lib.rs", LIB)
        .file("status/edge.toml", TABLE);
    let output = scratch.cargo("build", &["--message-format", "json"]);
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut strings = messages.split('"');
    let is_library = |path: &&str| {
        path.contains("libhttp_status-") && Path::new(path).extension() == Some("rlib".as_ref())
    };
    let library = strings.find(is_library);
    PathBuf::from(library.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr))))
}

/// Cargo itself would put the folder into the names of all symbols.
fn build_library(folder: &Path, facade: &Path) -> Vec<u8> {
    let mut prefix = folder.as_os_str().to_owned();
    prefix.push("=/crate");
    let output = Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "rlib",
            "--crate-name",
            "edge",
            "-g",
            "src/lib.rs",
            "-L",
        ])
        .arg(facade.parent().expect("a library is in a folder"))
        .arg("--extern")
        .arg(format!("http_status={}", facade.display()))
        .arg("--remap-path-prefix")
        .arg(prefix)
        .current_dir(folder)
        .env("CARGO_MANIFEST_DIR", folder)
        .output()
        .expect("rustc runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    fs::read(folder.join("libedge.rlib")).expect("rustc writes a library")
}
