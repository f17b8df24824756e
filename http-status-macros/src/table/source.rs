use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

use proc_macro2::Span;
use syn::{Error, Result};

use super::built_in;
use crate::{
    attribute::{BuiltIn, TableArgument, TableName},
    document::{Document, Place},
    fault::{Report, error_with_help, nearest},
};

/// How large a file may be. A table needs less, since it has at most 500 codes.
const MAX_BYTES: u64 = 1 << 20;

/// A table that was read, and the argument that names it.
pub(crate) struct Source {
    pub(crate) document: Document,
    pub(crate) argument: TableArgument,
}

/// Reads the tables, in the order of the arguments. One that cannot be read is reported and left out.
pub(crate) fn read_sources(arguments: Vec<TableArgument>, report: &mut Report) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut identities = Vec::new();
    for argument in arguments {
        let index = sources.len();
        let (path, text) = match &argument.name {
            TableName::BuiltIn(table) => {
                let (file, text) = built_in::file(*table);
                (format!("http-status-macros/data/{file}"), text.to_owned())
            }
            TableName::File(path) => {
                let file = match read_path(path, argument.span) {
                    Ok(file) => file,
                    Err(error) => {
                        report.error(error);
                        continue;
                    }
                };
                if identities.contains(&file.identity) {
                    let message = "this table is named twice";
                    report.error(Error::new(argument.span, message));
                    continue;
                }
                identities.push(file.identity);
                (file.shown_path, decode(index, &file.bytes, report))
            }
        };
        let document = Document {
            index,
            path,
            text,
            argument: argument.span,
        };
        sources.push(Source { document, argument });
    }
    sources
}

/// A file of the user that was read.
struct File {
    /// The path that messages print.
    shown_path: String,
    /// The path without `.`, `..` and links, which is the same for two paths to one file.
    identity: String,
    bytes: Vec<u8>,
}

/// The help for a path that starts somewhere else.
const HELP_FOR_PATHS: &str =
    "write the path relative to the folder with the `Cargo.toml` of the crate that uses the macro";

fn read_path(path: &str, span: Span) -> Result<File> {
    if Path::new(path).is_absolute() || path.starts_with('/') {
        let message =
            format!("the path `{path}` is absolute, so the crate would build only on this machine");
        return Err(error_with_help(span, &message, HELP_FOR_PATHS));
    }
    let Some(folder) = env::var_os("CARGO_MANIFEST_DIR") else {
        let message = format!("cannot look for `{path}`: `CARGO_MANIFEST_DIR` is not set");
        let help = "cargo sets it; another build system has to do the same";
        return Err(error_with_help(span, &message, help));
    };
    let folder = PathBuf::from(folder);
    let full_path = folder.join(path);
    let shown_path = show_path(&full_path);
    match read_file(&full_path) {
        Ok(bytes) => {
            let identity = fs::canonicalize(&full_path).unwrap_or(full_path);
            Ok(File {
                shown_path,
                identity: identity.display().to_string(),
                bytes,
            })
        }
        Err(cause) => {
            let message = format!("cannot read the table `{shown_path}`: {cause}");
            let help = help_for_unreadable(path, &folder);
            Err(error_with_help(span, &message, &help))
        }
    }
}

/// The help for a path at which no table can be read.
fn help_for_unreadable(path: &str, folder: &Path) -> String {
    let full_path = folder.join(path);
    let name = path.strip_suffix(".toml").unwrap_or(path);
    if BuiltIn::from_name(name).is_some() {
        format!("did you mean `{name}`, without the quotes?")
    } else if full_path.exists() {
        "name a TOML file that has a row for each code".to_owned()
    } else if let Some(near) = find_nearest_file(&full_path, path) {
        format!("did you mean \"{near}\"?")
    } else if path.starts_with("..") {
        // `cargo package` builds the crate without what is around it.
        "keep the table inside the folder of the crate: a published crate has only the files of its own folder"
            .to_owned()
    } else {
        // The whole path, since tools such as trybuild move the folder.
        format!("{HELP_FOR_PATHS}, which is `{}`", folder.display())
    }
}

/// Writes the path from the folder in which the build runs, as rustc writes the paths of Rust files.
fn show_path(path: &Path) -> String {
    let current = env::current_dir().unwrap_or_default();
    let from_current = path.strip_prefix(current).unwrap_or(path);
    from_current.display().to_string()
}

/// Reads a regular file. Opening a FIFO would wait for a writer, and a device may never end.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(path)?;
    if metadata.is_file() && (1..=MAX_BYTES).contains(&metadata.len()) {
        return fs::read(path);
    }
    Err(io::Error::other("it is not a file of 1 byte to 1 MiB"))
}

/// Finds the path with the file name that was probably meant.
fn find_nearest_file(full_path: &Path, path: &str) -> Option<String> {
    let name = full_path.file_name()?.to_str()?;
    let mut others = Vec::new();
    for entry in fs::read_dir(full_path.parent()?).ok()? {
        if let Ok(other) = entry.ok()?.file_name().into_string() {
            others.push(other);
        }
    }
    let mut names = Vec::new();
    for other in &others {
        names.push(other.as_str());
    }
    let near = nearest(name, &names)?;
    let folder = path.strip_suffix(name)?;
    Some(format!("{folder}{near}"))
}

/// Decodes the source as UTF-8. Other bytes are reported, and replaced so that every place still exists.
pub(crate) fn decode(index: usize, bytes: &[u8], report: &mut Report) -> String {
    // Without the byte order mark, which would shift the columns of the first line.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let source = String::from_utf8_lossy(bytes).into_owned();
    let (start, message, label) = if let Some(nul) = source.find('\0') {
        let label = "this is another encoding, or no text";
        (nul, "the table contains a NUL byte", label)
    } else if let Err(error) = std::str::from_utf8(bytes) {
        let label = "these bytes are not a character";
        (error.valid_up_to(), "the table is not UTF-8", label)
    } else {
        return source;
    };
    let place = Place {
        document_index: index,
        start,
        end: start,
    };
    report
        .fault(place, message)
        .label(label)
        .help("save the file as UTF-8")
        .fatal();
    source
}

/// Lists the paths of the tables of the user, as the attribute gives them.
pub(crate) fn list_paths_of_files(sources: &[Source]) -> Vec<&str> {
    let mut files = Vec::new();
    for source in sources {
        if let TableName::File(path) = &source.argument.name {
            files.push(path.as_str());
        }
    }
    files
}
