//! The crates seen from outside: what the files beside this one build and run.
#![allow(clippy::missing_panics_doc)]

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Command, Output},
    sync::{Once, OnceLock},
};

/// The macro itself, so that all tests also run against a facade without its feature `macros`.
pub use http_status_macros::status_codes;
use serde_json::Value;

/// A crate that exists only to be built. A test uses it for what rustc, cargo or an edit does to a crate.
///
/// All of them share a target folder with `trybuild`, so that the macro is built for the first one alone.
pub struct Scratch {
    folder: PathBuf,
    target: PathBuf,
}

impl Scratch {
    /// A crate that depends on `http-status`. `tmp` is `env!("CARGO_TARGET_TMPDIR")`, which only tests can ask for.
    #[must_use]
    pub fn new(tmp: &str, name: &str) -> Self {
        Self::with_dependency(tmp, name, "http-status = { path = 'PATH' }")
    }

    /// As [`new`](Self::new), with the dependency as the manifest has it, and `PATH` for the path.
    #[must_use]
    pub fn with_dependency(tmp: &str, name: &str, dependency: &str) -> Self {
        let root = workspace();
        let scratch = Self {
            folder: Path::new(tmp).join(name),
            target: Path::new(tmp).with_file_name("tests/trybuild"),
        };
        let dependency =
            dependency.replace("PATH", &root.join("http-status").display().to_string());
        // A workspace of its own, since cargo would look for one in the folders above.
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n\n[workspace]\n\n[profile.dev]\ndebug = false\n"
        );
        let lock =
            fs::read_to_string(root.join("Cargo.lock")).expect("the workspace has a lock file");
        scratch
            .file("Cargo.toml", &manifest)
            .file("Cargo.lock", &lock)
    }

    /// Returns the folder of the crate.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Writes a file, unless it is there already: cargo would take it for edited.
    #[must_use]
    pub fn file(self, path: &str, text: &str) -> Self {
        let path = self.folder.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return self;
        }
        fs::create_dir_all(path.parent().expect("a file is in a folder"))
            .expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
        self
    }

    /// Builds and runs the crate, and returns what it prints.
    #[must_use]
    pub fn run(&self) -> String {
        let output = self.cargo("run", &[]);
        assert!(output.status.success(), "{}", to_text(&output.stderr));
        to_text(&output.stdout)
    }

    /// Returns what rustc prints for a crate that must not compile.
    #[must_use]
    pub fn error(&self) -> String {
        let output = self.cargo("check", &[]);
        let stderr = to_text(&output.stderr);
        assert!(!output.status.success(), "this must not compile:\n{stderr}");
        // On Windows rustc names a file in its way.
        stderr.replace('\\', "/")
    }

    /// Returns the page of rustdoc for an item, such as `enum.Status.html`. `package` is this crate or one that it depends on.
    #[must_use]
    pub fn page(&self, package: &str, item: &str) -> String {
        let output = self.cargo("doc", &["--no-deps", "--package", package]);
        assert!(output.status.success(), "{}", to_text(&output.stderr));
        self.written_page(package, item)
    }

    /// Returns a page that [`page`](Self::page) has let rustdoc write before.
    #[must_use]
    pub fn written_page(&self, package: &str, item: &str) -> String {
        let page = self
            .target
            .join("doc")
            .join(package.replace('-', "_"))
            .join(item);
        fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
    }

    /// Returns what rustdoc's search finds, as one text. Its form and its files change from version to version.
    #[must_use]
    pub fn search_index(&self) -> String {
        let mut index = String::new();
        for entry in fs::read_dir(self.target.join("doc")).expect("`page` came first") {
            let entry = entry.expect("an entry can be read");
            let name = entry.file_name();
            // `search.desc` has the first lines of the docs, which are shown and not searched.
            if name.to_string_lossy().starts_with("search") && name != "search.desc" {
                index += &read_all(&entry.path());
            }
        }
        index
    }

    /// Returns what cargo knows of the files that the build of this crate read.
    #[must_use]
    pub fn dep_info(&self, name: &str) -> String {
        fs::read_to_string(self.target.join("debug").join(format!("{name}.d")))
            .expect("cargo writes dep-info")
    }

    /// Runs cargo in the crate as a user would.
    #[must_use]
    pub fn cargo(&self, command: &str, arguments: &[&str]) -> Output {
        static SAID: Once = Once::new();
        SAID.call_once(|| {
            // Not `eprintln!`, which the test harness would keep to itself.
            let _ = writeln!(
                io::stderr(),
                "Some tests build a crate. The first one also builds the macro, and the others wait."
            );
        });
        Command::new(env!("CARGO"))
            .args([
                command,
                "--quiet",
                "--offline",
                "--color",
                "never",
                "--target-dir",
            ])
            .arg(&self.target)
            .args(arguments)
            .current_dir(&self.folder)
            // As `trybuild` has it.
            .env("CARGO_INCREMENTAL", "0")
            // What the workspace is built with, such as `-D warnings`, is not what a user builds with.
            .env_remove("RUSTFLAGS")
            .env_remove("RUSTDOCFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo runs")
    }
}

/// Returns the program of an example of `http-status`, to be run without cargo. All of them are built once for a test
/// program. The caller's environment does not decide about color.
#[must_use]
pub fn example(name: &str) -> Command {
    let mut programs = build_examples()
        .iter()
        .filter_map(|message| Some(Path::new(message["executable"].as_str()?)));
    let program = programs.find(|program| program.file_stem().is_some_and(|stem| stem == name));
    let mut command = Command::new(program.expect("the example is in the manifest"));
    command.env_remove("CLICOLOR_FORCE");
    command
}

/// Returns the library of a package that the examples depend on, as cargo has built it. `id` is a part of its id, such as
/// `#http@1.`.
#[must_use]
pub fn library(id: &str) -> &'static str {
    let of_package = |message: &&Value| {
        message["package_id"]
            .as_str()
            .is_some_and(|it| it.contains(id))
    };
    let mut messages = build_examples()
        .iter()
        .filter(of_package)
        .filter(|message| message["target"]["kind"][0] != "custom-build");
    let library = messages.find_map(|message| message["filenames"][0].as_str());
    library.unwrap_or_else(|| panic!("the examples do not depend on {id}"))
}

/// Builds the examples, and returns cargo's messages about them and all that they depend on.
fn build_examples() -> &'static [Value] {
    static BUILT: OnceLock<Vec<Value>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let output = Command::new(env!("CARGO"))
            // With the features that `cargo test --workspace` has built them with.
            .args([
                "build",
                "--quiet",
                "--workspace",
                "--examples",
                "--message-format",
                "json",
            ])
            .current_dir(workspace())
            .output()
            .expect("cargo runs");
        assert!(output.status.success(), "{}", to_text(&output.stderr));
        serde_json::Deserializer::from_slice(&output.stdout)
            .into_iter()
            .map(|it| it.expect("cargo writes JSON"))
            .collect()
    })
}

/// The folder of the repository.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests are in the workspace")
        .to_owned()
}

/// The source of a table of the crate. The link `data` is a file where git makes no links, as on Windows by default.
///
/// # Panics
///
/// Panics if there is no such table.
#[must_use]
pub fn built_in_table(name: &str) -> String {
    let file = workspace().join(format!("http-status-macros/data/{name}.toml"));
    fs::read_to_string(file).expect("a table of the crate")
}

/// Reads a file, or all files of a folder.
fn read_all(path: &Path) -> String {
    let Ok(folder) = fs::read_dir(path) else {
        return fs::read_to_string(path).unwrap_or_default();
    };
    let mut text = String::new();
    for entry in folder {
        text += &read_all(&entry.expect("an entry can be read").path());
    }
    text
}

fn to_text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
