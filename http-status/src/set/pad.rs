use core::fmt::{self, Alignment, Formatter, Write};

/// Writes a value as `Formatter::pad` writes a string, with the width, the fill and the alignment that are asked for.
///
/// It calls `write` a second time to count the characters, since there is no string that has all of them.
pub(super) fn pad(
    f: &mut Formatter<'_>,
    write: impl Fn(&mut dyn Write) -> fmt::Result,
) -> fmt::Result {
    let Some(width) = f.width() else {
        return write(f);
    };
    let mut counter = Counter { chars: 0 };
    write(&mut counter)?;
    let missing = width.saturating_sub(counter.chars);
    let before = match f.align() {
        Some(Alignment::Right) => missing,
        Some(Alignment::Center) => missing / 2,
        Some(Alignment::Left) | None => 0,
    };
    fill(f, before)?;
    write(f)?;
    fill(f, missing - before)
}

fn fill(f: &mut Formatter<'_>, count: usize) -> fmt::Result {
    let char = f.fill();
    for _ in 0..count {
        f.write_char(char)?;
    }
    Ok(())
}

/// Counts what is written.
struct Counter {
    chars: usize,
}

impl Write for Counter {
    fn write_str(&mut self, string: &str) -> fmt::Result {
        self.chars += string.chars().count();
        Ok(())
    }
}
