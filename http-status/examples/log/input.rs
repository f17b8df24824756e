use std::{
    error::Error,
    fs::File,
    io::{self, IsTerminal, Read},
    path::Path,
};

use indicatif::{ProgressBar, ProgressStyle};

pub(crate) struct Input {
    pub(crate) log: Box<dyn Read + Send>,
    /// Shown on standard error, and only if that is a terminal.
    pub(crate) progress: ProgressBar,
}

impl Input {
    /// Standard input if there is no path.
    pub(crate) fn open(path: Option<&Path>) -> Result<Self, Box<dyn Error>> {
        let Some(path) = path else {
            let stdin = io::stdin();
            let progress = if stdin.is_terminal() {
                ProgressBar::hidden()
            } else {
                spinner()?
            };
            return Ok(Self {
                log: Box::new(progress.wrap_read(stdin)),
                progress,
            });
        };
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        let progress = if metadata.is_file() {
            bar(metadata.len())?
        } else {
            spinner()?
        };
        Ok(Self {
            log: Box::new(progress.wrap_read(file)),
            progress,
        })
    }
}

fn bar(length: u64) -> Result<ProgressBar, Box<dyn Error>> {
    let style = ProgressStyle::with_template("{wide_bar} {bytes} of {total_bytes}, {eta} left")?;
    Ok(ProgressBar::new(length).with_style(style))
}

fn spinner() -> Result<ProgressBar, Box<dyn Error>> {
    let style = ProgressStyle::with_template("{spinner} {bytes}, {bytes_per_sec}")?;
    Ok(ProgressBar::no_length().with_style(style))
}
