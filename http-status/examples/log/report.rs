use std::collections::BTreeSet;

use console::Style;
use http_status::{Registration, StatusClass, status_codes};
use indicatif::HumanCount;
use textwrap::Options;

use crate::{
    chart::{Step, chart},
    color::color,
    count::Counts,
};

/// Every code that can stand in the log of a web server, a load balancer or a CDN. 499 is in two tables: it comes from
/// nginx.
#[status_codes(registered, nginx, cloudflare, aws_alb)]
enum LogStatus {}

const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// How wide the terminal must be for bars.
const WIDE: usize = 60;

pub(crate) fn report(counts: Counts, by: Option<Step>, columns: usize) -> String {
    let rows = Rows {
        counts: &counts,
        columns,
    };
    let bold = Style::new().bold();
    let mut groups = vec![
        rows.row(counts.lines, "", "lines", &bold)
            + &rows.row(counts.lines - counts.parsed(), "", "unparsed lines", &bold),
    ];
    groups.extend(StatusClass::ALL.iter().map(|&class| {
        rows.group(&class.to_string(), &color(class), |code| {
            StatusClass::from_code(code) == Some(class)
        })
    }));
    if rows
        .codes()
        .any(|(code, _)| StatusClass::from_code(code).is_none())
    {
        groups.push(rows.group("Invalid", &bold, |code| {
            StatusClass::from_code(code).is_none()
        }));
    }
    let vendors = rows
        .codes()
        .filter_map(|(code, _)| vendor(code))
        .collect::<BTreeSet<_>>();
    if !vendors.is_empty() {
        groups.push("Of these, from vendors\n".to_owned());
    }
    groups.extend(
        vendors
            .into_iter()
            .map(|name| rows.group(name, &bold, |code| vendor(code) == Some(name))),
    );
    groups.push(chart(&counts.timeline.into_minutes(), by, columns));
    groups.retain(|group| !group.is_empty());
    groups.join("\n")
}

struct Rows<'a> {
    counts: &'a Counts,
    columns: usize,
}

impl Rows<'_> {
    /// Those that were met.
    fn codes(&self) -> impl Iterator<Item = (u16, u64)> {
        (0..).zip(self.counts.codes).filter(|&(_, count)| count > 0)
    }

    fn group(&self, heading: &str, style: &Style, has: impl Fn(u16) -> bool) -> String {
        let codes = self
            .codes()
            .filter(|&(code, _)| has(code))
            .collect::<Vec<_>>();
        let mut group = self.row(
            codes.iter().map(|(_, count)| count).sum(),
            "",
            heading,
            style,
        );
        for (code, count) in codes {
            group += &self.row(count, "  ", &name(code), &Style::new());
        }
        group
    }

    fn row(&self, count: u64, indent: &str, text: &str, style: &Style) -> String {
        let lines = self.counts.lines.max(1);
        let share = (count * 10_000 + lines / 2) / lines;
        let width = HumanCount(lines).to_string().len();
        let bar = if self.columns < WIDE {
            String::new()
        } else {
            format!("{:<10}  ", bar(count, lines))
        };
        let row = format!(
            "{:>width$} {:>3}.{:02} %  {bar}",
            HumanCount(count).to_string(),
            share / 100,
            share % 100
        );
        let column = row.chars().count();
        let options = Options::new(self.columns.saturating_sub(column).max(15))
            .initial_indent(indent)
            .subsequent_indent("      ");
        let text = textwrap::wrap(text, options)
            .iter()
            .map(|line| style.apply_to(line).to_string())
            .collect::<Vec<_>>();
        row + &text.join(&format!("\n{}", " ".repeat(column))) + "\n"
    }
}

/// Ten columns for all lines, and never nothing for what was met.
fn bar(count: u64, lines: u64) -> String {
    let eighths = usize::try_from((count * 80).div_ceil(lines)).unwrap_or(80);
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

fn name(code: u16) -> String {
    match LogStatus::try_from(code) {
        Ok(status) => status.to_string(),
        Err(unknown) if StatusClass::from_code(unknown.code()).is_none() => format!("{code:03}"),
        Err(unknown) => format!("{code} ({})", unknown.registration()),
    }
}

/// Who describes a code that is not registered.
fn vendor(code: u16) -> Option<&'static str> {
    let status = LogStatus::from_code(code)?;
    (status.registration() == Registration::Unregistered).then(|| status.spec().document())
}
