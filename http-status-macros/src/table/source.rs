use std::{
    borrow::Cow,
    env, fs,
    io::Read,
    path::{Path, PathBuf},
};

use crate::{
    attribute::{TableArg, TableName, built_in},
    fault::{Fault, Place, Report, Source, nearest},
};

const MAX_BYTES: u64 = 1 << 20;

/// The text of each table, in the order of the arguments; empty where it cannot be read.
pub(crate) fn read(tables: &[TableArg], report: &mut Report) -> Vec<Source> {
    tables.iter().enumerate().map(|(index, table)| source(index, table, report)).collect()
}

fn source(index: usize, argument: &TableArg, report: &mut Report) -> Source {
    let mut source = Source { file: String::new(), text: Cow::Borrowed(""), argument: argument.span };
    match &argument.table {
        TableName::BuiltIn(table) => {
            table.file.clone_into(&mut source.file);
            source.text = Cow::Borrowed(table.text);
        }
        TableName::File(path) => {
            source.file.clone_from(path);
            match file(path) {
                Ok((shown, bytes)) => {
                    source.file = shown;
                    source.text = text(index, &bytes, report);
                }
                Err((error, help)) => report.push_fatal(Fault::of_source(index, error).help(help)),
            }
        }
    }
    source
}

/// The file as messages name it, and what is in it; or what is wrong, and what to do.
fn file(path: &str) -> Result<(String, Vec<u8>), (String, String)> {
    let help = "a path starts from the folder of the `Cargo.toml` of the crate that uses the macro";
    let fault = |error: String| Err((error, help.to_owned()));
    if path.is_empty() {
        return fault("the path of the table is empty".to_owned());
    }
    if Path::new(path).is_absolute() || path.starts_with(['/', '\\']) {
        return fault(format!("the path `{path}` is absolute, so the crate would build only on this machine"));
    }
    let Some(folder) = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).filter(|folder| folder.is_absolute())
    else {
        return Err((
            format!("cannot look for `{path}`: `CARGO_MANIFEST_DIR` is not the absolute path of a folder"),
            "cargo sets it; another build system has to do the same".to_owned(),
        ));
    };
    let full = folder.join(path);
    match read_file(&full) {
        Ok(bytes) => Ok((shown(&full).unwrap_or_else(|| path.to_owned()), bytes)),
        Err(error) => {
            let near = if full.exists() { None } else { nearest_file(&full, path) };
            let start = shown(&folder).map(|folder| format!(", `{folder}`")).unwrap_or_default();
            let help = match near {
                _ if built_in(path).is_some() => format!("did you mean `{path}`, without the quotes?"),
                Some(near) => format!("did you mean \"{near}\"?"),
                None if full.exists() => "a table is a file of TOML, with a row for each code".to_owned(),
                None => format!("{help}{start}"),
            };
            Err((format!("cannot read the table `{}`: {error}", shown(&full).unwrap_or_else(|| path.to_owned())), help))
        }
    }
}

/// The path from where the build runs, as rustc prints those of sources.
fn shown(path: &Path) -> Option<String> {
    let path = path.strip_prefix(env::current_dir().ok()?).unwrap_or(path).display().to_string();
    (!path.is_empty()).then_some(path)
}

/// Opening a FIFO would wait for a writer, and a device may never end. Nor may a file of `/proc`, all of which claim to be
/// empty, as a table never is.
fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let refused = match fs::metadata(path) {
        Err(_) if matches!(path.try_exists(), Ok(false)) => "there is no such file",
        Err(error) => return Err(error.to_string()),
        Ok(metadata) if metadata.is_dir() => "it is a folder",
        Ok(metadata) if !metadata.is_file() => "it is not a regular file",
        Ok(metadata) if metadata.len() == 0 => "it is empty",
        Ok(_) => {
            let file = fs::File::open(path).map_err(|error| error.to_string())?;
            file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
            if bytes.len() as u64 <= MAX_BYTES {
                return Ok(bytes);
            }
            "it is larger than 1 MiB, which no table of at most 500 codes needs"
        }
    };
    Err(refused.to_owned())
}

/// The path with the name of the file beside it that was probably meant.
fn nearest_file(full: &Path, path: &str) -> Option<String> {
    let name = full.file_name()?.to_str()?;
    let files = fs::read_dir(full.parent()?).ok()?;
    let files = files.filter_map(|file| file.ok()?.file_name().into_string().ok()).collect::<Vec<_>>();
    // A link that leads nowhere is in the folder, and is no file.
    let near = nearest(name, files.iter().map(String::as_str).filter(|file| *file != name))?;
    Some(format!("{}{near}", path.strip_suffix(name)?))
}

pub(crate) fn text(index: usize, bytes: &[u8], report: &mut Report) -> Cow<'static, str> {
    // Without its mark of byte order, or the columns of the first line would be off.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let place = |start| Place::new(index, start..start + 1);
    if let Some(start) = bytes.iter().position(|byte| *byte == 0) {
        let fault = Fault::new(place(start), "the table holds a NUL").label("this is another encoding, or no text");
        report.push_fatal(fault.help("save the file as UTF-8"));
    } else if let Err(error) = std::str::from_utf8(bytes) {
        let fault = Fault::new(place(error.valid_up_to()), "the table is not UTF-8");
        report.push_fatal(fault.label("no character starts with this byte").help("save the file as UTF-8"));
    }
    Cow::Owned(String::from_utf8_lossy(bytes).into_owned())
}
