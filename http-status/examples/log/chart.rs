use std::{
    collections::BTreeMap,
    fmt::{Display, Formatter, Result, Write},
    str::FromStr,
};

use datealgo::secs_to_datetime;
use http_status::StatusClass;
use indicatif::HumanCount;

use crate::{
    color::color,
    timeline::{self, Classes},
};

/// From nothing at all to the highest bar.
const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// `  2xx  ` before the bars, and `  999,999,999` behind them.
const MARGINS: i64 = 7 + 13;

/// The minutes that a bar stands for.
#[derive(Clone, Copy)]
pub(crate) struct Step(i64);

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// The first of these that needs no more bars than there is room for is taken.
const STEPS: [i64; 12] = [
    1,
    5,
    15,
    30,
    HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    7 * DAY,
    28 * DAY,
    364 * DAY,
];

impl FromStr for Step {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        match text {
            "minute" => Ok(Self(1)),
            "hour" => Ok(Self(HOUR)),
            "day" => Ok(Self(DAY)),
            _ => Err("expected minute, hour or day"),
        }
    }
}

impl Display for Step {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self.0 {
            1 => f.write_str("minute"),
            HOUR => f.write_str("hour"),
            DAY => f.write_str("day"),
            step if step % DAY == 0 => write!(f, "{} days", step / DAY),
            step if step % HOUR == 0 => write!(f, "{} hours", step / HOUR),
            step => write!(f, "{step} minutes"),
        }
    }
}

/// A line of bars for each class, with its highest count; empty if no entry has a time.
pub(crate) fn chart(minutes: &BTreeMap<i64, Classes>, by: Option<Step>, columns: usize) -> String {
    let (Some((&first, _)), Some((&last, _))) =
        (minutes.first_key_value(), minutes.last_key_value())
    else {
        return String::new();
    };
    let room = i64::try_from(columns)
        .unwrap_or(i64::MAX)
        .saturating_sub(MARGINS)
        .max(1);
    let needed = |step| last.div_euclid(step) - first.div_euclid(step) + 1;
    let fitting = || {
        STEPS
            .into_iter()
            .find(|&step| needed(step) <= room)
            .unwrap_or(364 * DAY)
    };
    let step = by.map_or_else(fitting, |Step(step)| step);
    let (needed, last_bar) = (needed(step), last.div_euclid(step));
    let starts = (last_bar - needed.min(room) + 1..=last_bar)
        .map(|bar| bar * step)
        .collect::<Vec<_>>();
    let bars = starts
        .iter()
        .map(|&start| sum(minutes, start, start + step))
        .collect::<Vec<_>>();

    let mut heading = format!(
        "Per {}, {} to {}",
        Step(step),
        time(first.max(starts[0])),
        time(last)
    );
    if needed > room {
        let _ = write!(
            heading,
            ", the last {room} of {}",
            HumanCount(needed.unsigned_abs())
        );
    }
    let mut chart = textwrap::fill(&heading, columns) + "\n";
    let _ = writeln!(chart, "       {}  {:>11}", ruler(&starts, step), "highest");
    for &class in StatusClass::ALL {
        let counts = bars.iter().map(|bar| bar[timeline::index(class)]);
        let highest = counts.clone().max().unwrap_or_default();
        if highest > 0 {
            let bars =
                color(class).apply_to(counts.map(|count| bar(count, highest)).collect::<String>());
            let _ = writeln!(
                chart,
                "  {}xx  {bars}  {:>11}",
                class.digit(),
                HumanCount(highest).to_string()
            );
        }
    }
    chart
}

fn sum(minutes: &BTreeMap<i64, Classes>, start: i64, end: i64) -> Classes {
    let mut sums = Classes::default();
    minutes
        .range(start..end)
        .for_each(|(_, counts)| timeline::add(&mut sums, counts));
    sums
}

fn bar(count: u64, highest: u64) -> char {
    usize::try_from((count * 8).div_ceil(highest))
        .ok()
        .and_then(|level| BARS.get(level).copied())
        .unwrap_or('█')
}

/// The time of every tenth bar, as wide as the bars.
fn ruler(starts: &[i64], step: i64) -> String {
    let label = |&start| match time(start) {
        time if step < DAY => time[11..].to_owned(),
        time if step < 28 * DAY => time[5..10].to_owned(),
        time => time[..7].to_owned(),
    };
    let labels = starts.chunks(10).map(|bars| (label(&bars[0]), bars.len()));
    labels
        .map(|(label, width)| {
            if label.len() > width {
                " ".repeat(width)
            } else {
                format!("{label:<width$}")
            }
        })
        .collect()
}

/// `2000-10-10 13:55`
fn time(minute: i64) -> String {
    let (year, month, day, hour, minute, _) = secs_to_datetime(minute * 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}")
}
