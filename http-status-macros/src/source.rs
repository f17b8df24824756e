use std::{
    borrow::Cow,
    env, fs,
    path::{Path, PathBuf},
};

use proc_macro2::Span;

use crate::{
    args::{TableArg, TableName},
    report::{Fault, Place, Report},
};

/// The text of a table, and where a person finds it.
pub(crate) struct Source {
    pub(crate) file: String,
    pub(crate) text: Cow<'static, str>,
    pub(crate) argument: Span,
    pub(crate) origin: Origin,
    pub(crate) overrides: bool,
}

#[derive(PartialEq)]
pub(crate) enum Origin {
    Registered,
    Vendor,
    /// The path, as the user wrote it.
    File(String),
}

const BUILT_IN: &[(&str, &str, &str)] = &[
    ("registered", "http-status-macros/data/codes.toml", include_str!("../data/codes.toml")),
    ("nginx", "http-status-macros/data/nginx.toml", include_str!("../data/nginx.toml")),
    ("cloudflare", "http-status-macros/data/cloudflare.toml", include_str!("../data/cloudflare.toml")),
    ("aws_alb", "http-status-macros/data/aws_alb.toml", include_str!("../data/aws_alb.toml")),
];

const MAX_BYTES: u64 = 1 << 20;

/// A table of ours: its name, its file and its text.
pub(crate) fn built_in(name: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    BUILT_IN.iter().find(|(known, ..)| *known == name)
}

/// What an argument can be, for messages.
pub(crate) fn choices() -> String {
    let names = BUILT_IN.iter().map(|(name, ..)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    format!("{names}, or a path below the folder of your `Cargo.toml` such as \"status/edge.toml\"")
}

pub(crate) fn read(tables: &[TableArg], report: &mut Report) -> Vec<Source> {
    tables.iter().enumerate().map(|(index, table)| source(index, table, report)).collect()
}

fn source(index: usize, argument: &TableArg, report: &mut Report) -> Source {
    let mut source = Source {
        file: String::new(),
        text: Cow::Borrowed(""),
        argument: argument.span,
        origin: Origin::Vendor,
        overrides: argument.overrides,
    };
    match &argument.table {
        TableName::BuiltIn(name) => match built_in(name) {
            Some(&(known, file, text)) => {
                file.clone_into(&mut source.file);
                source.text = Cow::Borrowed(text);
                if known == "registered" {
                    source.origin = Origin::Registered;
                }
            }
            None => report.push_fatal(
                Fault::of_table(index, format!("unknown table `{name}`")).help(format!("a table is {}", choices())),
            ),
        },
        TableName::File(path) => {
            source.origin = Origin::File(path.clone());
            source.file.clone_from(path);
            match file(path) {
                Ok((shown, bytes)) => {
                    source.file = shown;
                    source.text = text(index, &bytes, report);
                }
                Err(error) => {
                    let help = format!("a path starts from {}", start());
                    report.push_fatal(Fault::of_table(index, error).help(help));
                }
            }
        }
    }
    source
}

fn file(path: &str) -> Result<(String, Vec<u8>), String> {
    if Path::new(path).is_absolute() || path.starts_with(['/', '\\']) {
        return Err(format!("the path `{path}` is absolute, so the crate would build only on this machine"));
    }
    let Some(folder) = folder() else {
        return Err(format!(
            "cannot look for `{path}`: `CARGO_MANIFEST_DIR` is not set, as it is when cargo builds a crate"
        ));
    };
    let full = folder.join(path);
    let shown = shown(&full);
    match read_file(&full) {
        Ok(bytes) => Ok((shown, bytes)),
        Err(error) => Err(format!("cannot read the table `{shown}`: {error}")),
    }
}

fn folder() -> Option<PathBuf> {
    env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

fn start() -> String {
    let folder = folder().map(|folder| shown(&folder)).filter(|folder| !folder.is_empty());
    let folder = folder.map(|folder| format!(", `{folder}`")).unwrap_or_default();
    format!("the folder of the `Cargo.toml` of the crate that uses the macro{folder}")
}

/// The path from where the build runs, as rustc prints those of the sources.
fn shown(path: &Path) -> String {
    let here = env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// Opening a FIFO would wait for a writer, and a device may never end.
fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let refused = match fs::metadata(path) {
        Err(_) if matches!(path.try_exists(), Ok(false)) => "there is no such file",
        Err(error) => return Err(error.to_string()),
        Ok(metadata) if metadata.is_dir() => "it is a folder",
        Ok(metadata) if !metadata.is_file() => "it is not a regular file",
        Ok(metadata) if metadata.len() > MAX_BYTES => {
            "it is larger than 1 MiB, which no table of at most 500 codes needs"
        }
        Ok(_) => return fs::read(path).map_err(|error| error.to_string()),
    };
    Err(refused.to_owned())
}

pub(crate) fn text(index: usize, bytes: &[u8], report: &mut Report) -> Cow<'static, str> {
    // Without its mark of byte order, or the columns of the first line would be off.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let invalid = std::str::from_utf8(bytes).err().map(|error| error.valid_up_to());
    let nul = bytes.iter().position(|byte| *byte == 0);
    let first = match (invalid, nul) {
        (Some(invalid), Some(nul)) => Some(invalid.min(nul)),
        (invalid, nul) => invalid.or(nul),
    };
    if let Some(start) = first {
        let label =
            if nul.is_some() { "this is another encoding, or no text" } else { "no character starts with this byte" };
        let place = Place { table: index, start, end: start + 1 };
        report.push_fatal(Fault::new(place, "the table is not UTF-8").label(label).help("save the file as UTF-8"));
    }
    Cow::Owned(String::from_utf8_lossy(bytes).into_owned())
}
