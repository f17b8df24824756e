use std::{
    error::Error,
    fs::{File, Metadata},
    io::{self, BufRead, BufReader, IsTerminal, Read},
    path::PathBuf,
    sync::Mutex,
};

use flate2::bufread::MultiGzDecoder;
use indicatif::{ProgressBar, ProgressStyle};

use crate::{count::Counts, lock, terminal::printable};

/// Large enough that the system is rarely asked.
const BLOCK: usize = 1 << 18;

/// The rest of a longer line does not matter. A file without line breaks would fill the memory.
const LONGEST_LINE: u64 = 1 << 16;

pub(crate) struct Input {
    pub(crate) name: String,
    bytes: Box<dyn Read>,
    /// `None` if nobody knows, as for a pipe.
    length: Option<u64>,
}

/// Opens all before the first is read, so that a missing one is noticed at once.
pub(crate) fn open(paths: &[PathBuf]) -> Result<Vec<Input>, String> {
    let mut inputs = Vec::new();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Input {
                name: "standard input".to_owned(),
                bytes: Box::new(io::stdin()),
                length: None,
            });
            continue;
        }
        let name = printable(&path.to_string_lossy());
        let file = File::open(path).map_err(|error| format!("{name}: {error}"))?;
        let metadata = file.metadata().ok().filter(Metadata::is_file);
        inputs.push(Input {
            name,
            length: metadata.map(|metadata| metadata.len()),
            bytes: Box::new(file),
        });
    }
    Ok(inputs)
}

/// Is shown on standard error, and only if that is a terminal.
pub(crate) fn progress(inputs: &[Input]) -> Result<ProgressBar, Box<dyn Error>> {
    let length: Option<u64> = inputs.iter().map(|input| input.length).sum();
    if let Some(length) = length {
        let style =
            ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left")?;
        return Ok(ProgressBar::new(length).with_style(style));
    }
    // It would be in the way of somebody who types lines.
    if io::stdin().is_terminal() {
        return Ok(ProgressBar::hidden());
    }
    let style = ProgressStyle::with_template("{spinner} {bytes}, {bytes_per_sec}")?;
    Ok(ProgressBar::no_length().with_style(style))
}

/// Counts the lines of an input. The counts are locked for one line at a time, so that Ctrl-C can print them.
pub(crate) fn read(
    input: Input,
    progress: &ProgressBar,
    counts: &Mutex<Counts>,
) -> Result<(), Box<dyn Error>> {
    let bytes = BufReader::with_capacity(BLOCK, progress.wrap_read(input.bytes));
    let mut log = decoded(bytes)?;
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        log.by_ref()
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return Ok(());
        }
        if line.last() != Some(&b'\n') {
            log.skip_until(b'\n')?;
        }
        number += 1;
        lock(counts).add(&line, &input.name, number);
    }
}

/// The text of a log. Its first bytes tell which format it has.
fn decoded(mut log: impl BufRead + 'static) -> Result<Box<dyn BufRead>, Box<dyn Error>> {
    match log.fill_buf()? {
        [0x1f, 0x8b, ..] => {
            let text = MultiGzDecoder::new(log);
            Ok(Box::new(BufReader::with_capacity(BLOCK, text)))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            Err("compressed by zstd; try `zstdcat FILE | log -`".into())
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            Err("encoded in UTF-16; try `iconv -f UTF-16 -t UTF-8 FILE | log -`".into())
        }
        [b'{', ..] => Err("JSON is not counted; try `jq .status FILE | sort | uniq -c`".into()),
        _ => Ok(Box::new(log)),
    }
}
