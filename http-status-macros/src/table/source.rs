use std::{
    env, fs,
    io::{self, Read},
    path::{Path, PathBuf},
};

use proc_macro2::Span;
use syn::Result;

use crate::{
    attribute::{TableArg, TableName, built_in},
    fault::{Place, Report, Source, error, nearest},
};

const MAX_BYTES: u64 = 1 << 20;

/// The text of each table, in the order of the arguments. A table that cannot be read is reported, and left out of both.
pub(crate) fn read(tables: &mut Vec<TableArg>, report: &mut Report) -> Vec<Source> {
    let mut sources = Vec::new();
    tables.retain(|TableArg { table, span, .. }| {
        let read = match table {
            TableName::BuiltIn(table) => Ok((
                format!("http-status-macros/data/{}", table.file),
                table.text.to_owned(),
            )),
            TableName::File(path) => {
                file(path, *span).map(|(file, bytes)| (file, text(sources.len(), &bytes, report)))
            }
        };
        let source = read.map(|(file, text)| sources.push(Source::new(file, text, *span)));
        source.map_err(|error| report.error(error)).is_ok()
    });
    sources
}

/// The file as messages name it, and what is in it.
fn file(path: &str, span: Span) -> Result<(String, Vec<u8>)> {
    let help = "a path starts from the folder of the `Cargo.toml` of the crate that uses the macro";
    if path.is_empty() {
        return Err(error(span, "the path of the table is empty", help));
    }
    if Path::new(path).is_absolute() || path.starts_with(['/', '\\']) {
        let message =
            format!("the path `{path}` is absolute, so the crate would build only on this machine");
        return Err(error(span, &message, help));
    }
    let Some(folder) = env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
    else {
        let message = format!(
            "cannot look for `{path}`: `CARGO_MANIFEST_DIR` is not the absolute path of a folder"
        );
        return Err(error(
            span,
            &message,
            "cargo sets it; another build system has to do the same",
        ));
    };
    let full = folder.join(path);
    let file = shown(&full).unwrap_or_else(|| path.to_owned());
    let cause = match read_file(&full) {
        Ok(bytes) => return Ok((file, bytes)),
        Err(cause) => cause,
    };
    let help = if built_in(path).is_some() {
        format!("did you mean `{path}`, without the quotes?")
    } else if full.exists() {
        "a table is a file of TOML, with a row for each code".to_owned()
    } else if let Some(near) = nearest_file(&full, path) {
        format!("did you mean \"{near}\"?")
    } else {
        help.to_owned()
            + &shown(&folder)
                .map(|folder| format!(", `{folder}`"))
                .unwrap_or_default()
    };
    Err(error(
        span,
        &format!("cannot read the table `{file}`: {cause}"),
        &help,
    ))
}

/// The path from where the build runs, as rustc prints those of sources.
fn shown(path: &Path) -> Option<String> {
    let path = path
        .strip_prefix(env::current_dir().ok()?)
        .unwrap_or(path)
        .display()
        .to_string();
    (!path.is_empty()).then_some(path)
}

/// Opening a FIFO would wait for a writer, and a device may never end. Nor may a file of `/proc`, all of which claim to be
/// empty, as a table never is.
fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let refused = match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => "there is no such file",
        Err(error) => return Err(error),
        Ok(metadata) if metadata.is_dir() => "it is a folder",
        Ok(metadata) if !metadata.is_file() => "it is not a regular file",
        Ok(metadata) if metadata.len() == 0 => "it is empty",
        Ok(_) => {
            let mut bytes = Vec::new();
            fs::File::open(path)?
                .take(MAX_BYTES + 1)
                .read_to_end(&mut bytes)?;
            if bytes.len() as u64 <= MAX_BYTES {
                return Ok(bytes);
            }
            "it is larger than 1 MiB, which no table of at most 500 codes needs"
        }
    };
    Err(io::Error::other(refused))
}

/// The path with the name of the file beside it that was probably meant.
fn nearest_file(full: &Path, path: &str) -> Option<String> {
    let name = full.file_name()?.to_str()?;
    let files = fs::read_dir(full.parent()?).ok()?;
    let files = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .collect::<Vec<_>>();
    // A link that leads nowhere is in the folder, and is no file.
    let near = nearest(
        name,
        &files
            .iter()
            .map(String::as_str)
            .filter(|file| *file != name)
            .collect::<Vec<_>>(),
    )?;
    Some(format!("{}{near}", path.strip_suffix(name)?))
}

pub(crate) fn text(index: usize, bytes: &[u8], report: &mut Report) -> String {
    // Without its mark of byte order, or the columns of the first line would be off.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    let (start, message, label) = match (text.find('\0'), std::str::from_utf8(bytes)) {
        (Some(start), _) => (
            start,
            "the table contains a NUL byte",
            "this is another encoding, or no text",
        ),
        (None, Err(error)) => (
            error.valid_up_to(),
            "the table is not UTF-8",
            "these bytes are not a character",
        ),
        (None, Ok(_)) => return text,
    };
    report
        .fault(Place::new(index, start..start), message)
        .label(label)
        .help("save the file as UTF-8")
        .fatal();
    text
}
