use std::{collections::BTreeMap, str::FromStr};

use http_status::StatusClass;
use indicatif::HumanCount;
use jiff::{ToSpan, civil::DateTime};

use crate::{
    count::{self, Classes},
    terminal::color,
};

/// From nothing at all to the highest bar.
const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// `  2xx  ` before the bars, and `  999,999,999` after them.
const MARGINS: usize = 7 + 13;

/// What a bar stands for.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    name: &'static str,
    minutes: i64,
}

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

const STEPS: [Step; 12] = [
    step("minute", 1),
    step("5 minutes", 5),
    step("15 minutes", 15),
    step("30 minutes", 30),
    step("hour", HOUR),
    step("3 hours", 3 * HOUR),
    step("6 hours", 6 * HOUR),
    step("12 hours", 12 * HOUR),
    step("day", DAY),
    step("7 days", 7 * DAY),
    step("28 days", 28 * DAY),
    step("364 days", 364 * DAY),
];

const fn step(name: &'static str, minutes: i64) -> Step {
    Step { name, minutes }
}

impl FromStr for Step {
    type Err = &'static str;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let mut steps = STEPS.into_iter();
        let step = steps.find(|step| step.name == name);
        step.ok_or("expected minute, hour or day")
    }
}

/// A line of bars for each class, with its highest count.
pub(crate) fn chart(minutes: &BTreeMap<i64, Classes>, by: Option<Step>, columns: usize) -> String {
    let (Some((&first, _)), Some((&last, _))) =
        (minutes.first_key_value(), minutes.last_key_value())
    else {
        return "No time such as `[10/Oct/2000:13:55:36 -0700]` was found.\n".to_owned();
    };
    let room = columns.saturating_sub(MARGINS).max(1);
    let step = by.unwrap_or_else(|| fitting(first, last, room));
    let all = bars(first, last, step);
    let shown = starts(last, all.min(room), step);

    let from = time(first.max(shown[0]));
    let mut chart = format!("Per {}, {from} to {}", step.name, time(last));
    if all > room {
        let all = HumanCount(all as u64);
        chart += &format!(", the last {room} of {all}");
    }
    chart += &format!("\n       {}  {:>11}\n", ruler(&shown, step), "highest");
    for &class in StatusClass::ALL {
        let mut counts = Vec::new();
        for &start in &shown {
            let entries = minutes.range(start..start + step.minutes);
            let counts_of_class = entries.map(|(_, classes)| classes[count::index(class)]);
            counts.push(counts_of_class.sum::<u64>());
        }
        let highest = counts.iter().copied().max().unwrap_or_default();
        if highest == 0 {
            continue;
        }
        let bars: String = counts.iter().map(|&count| bar(count, highest)).collect();
        let bars = color(class).apply_to(bars);
        let highest = HumanCount(highest).to_string();
        chart += &format!("  {}  {bars}  {highest:>11}\n", class.as_str());
    }
    chart
}

/// The first step that needs no more bars than there is room for.
fn fitting(first: i64, last: i64, room: usize) -> Step {
    let mut steps = STEPS.into_iter();
    let fitting = steps.find(|&step| bars(first, last, step) <= room);
    fitting.unwrap_or(STEPS[STEPS.len() - 1])
}

/// How many bars there are from one minute to another.
fn bars(first: i64, last: i64, step: Step) -> usize {
    let bars = last.div_euclid(step.minutes) - first.div_euclid(step.minutes) + 1;
    usize::try_from(bars).unwrap_or(usize::MAX)
}

/// The minutes in which the bars start, of which the last one contains the last minute.
fn starts(last: i64, bars: usize, step: Step) -> Vec<i64> {
    let last_bar = last.div_euclid(step.minutes);
    let bars = i64::try_from(bars).unwrap_or(i64::MAX);
    let first_bar = last_bar.saturating_sub(bars) + 1;
    let bars = first_bar..=last_bar;
    bars.map(|bar| bar * step.minutes).collect()
}

fn bar(count: u64, highest: u64) -> char {
    let eighths = usize::try_from((count * 8).div_ceil(highest)).unwrap_or(8);
    BARS[eighths]
}

/// The time of every tenth bar, as wide as the bars.
fn ruler(starts: &[i64], step: Step) -> String {
    let format = match step.minutes {
        minutes if minutes < DAY => "%H:%M",
        minutes if minutes < 28 * DAY => "%m-%d",
        _ => "%Y-%m",
    };
    let mut ruler = String::new();
    for bars in starts.chunks(10) {
        let label = date_time(bars[0]).strftime(format).to_string();
        let width = bars.len();
        if label.len() > width {
            ruler += &" ".repeat(width);
        } else {
            ruler += &format!("{label:<width$}");
        }
    }
    ruler
}

/// `2000-10-10 13:55`
fn time(minute: i64) -> String {
    date_time(minute).strftime("%Y-%m-%d %H:%M").to_string()
}

fn date_time(minute: i64) -> DateTime {
    count::START.saturating_add(minute.minutes())
}
