use console::{Style, truncate_str};
use http_status::{AnyStatus, Registration, StatusClass, status_codes};
use indicatif::HumanCount;

use crate::{
    chart::{self, Step},
    count::Counts,
    terminal::color,
};

/// Every code that is found in the log of a web server, a load balancer or a CDN.
#[status_codes(registered, nginx, cloudflare, aws_alb, anthropic, azure_cosmos_db)]
enum LogStatus {}

const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// How wide the terminal must be for bars.
const WIDE: usize = 60;

/// How many lines there are, how often each code was found, and when.
pub(crate) fn report(counts: &mut Counts, by: Option<Step>, columns: usize) -> String {
    let bold = Style::new().bold();
    let rows = Rows {
        lines: counts.lines,
        columns,
    };
    let mut report = rows.row(counts.lines, "lines", &bold);
    report += &rows.row(counts.lines - counts.parsed(), "unparsed lines", &bold);
    if !counts.first_unparsed.is_empty() {
        report += &format!("{}\n", first_unparsed(counts, columns));
    }

    for &class in StatusClass::ALL {
        report += &rows.group(&class.to_string(), &color(class), class.codes(), counts);
    }
    let invalid = "Invalid, for clients 5xx Server Error";
    let others = (0..100).chain(600..1000);
    report += &rows.group(invalid, &bold, others, counts);

    if counts.parsed() > 0 {
        report += "\n";
        report += &chart::chart(counts.minutes(), by, columns);
    }
    report
}

/// On one line of the terminal.
pub(crate) fn first_unparsed(counts: &Counts, columns: usize) -> String {
    let text = format!("The first is {}", counts.first_unparsed);
    truncate_str(&text, columns, "…").into_owned()
}

struct Rows {
    lines: u64,
    columns: usize,
}

impl Rows {
    /// The codes that were found, below their sum. Empty if there are none.
    fn group(
        &self,
        heading: &str,
        style: &Style,
        codes: impl Iterator<Item = u16>,
        counts: &Counts,
    ) -> String {
        let mut sum = 0;
        let mut rows = String::new();
        for code in codes {
            let count = counts.codes[usize::from(code)];
            if count > 0 {
                sum += count;
                rows += &self.row(count, &format!("  {}", name(code)), &Style::new());
            }
        }
        if sum == 0 {
            return rows;
        }
        format!("\n{}{rows}", self.row(sum, heading, style))
    }

    /// `1,234   5.67 %  ▋           404 Not Found`
    fn row(&self, count: u64, name: &str, style: &Style) -> String {
        let lines = self.lines.max(1);
        let width = HumanCount(lines).to_string().len();
        let number = HumanCount(count).to_string();
        let hundredths = (count * 10_000 + lines / 2) / lines;
        let percent = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let bar = if self.columns < WIDE {
            String::new()
        } else {
            format!("{:<10}  ", bar(count, lines))
        };
        let name = style.apply_to(name);
        format!("{number:>width$} {percent:>6} %  {bar}{name}\n")
    }
}

/// Ten columns for all lines, and at least a thin bar for a single one.
fn bar(count: u64, lines: u64) -> String {
    let eighths = usize::try_from((count * 80).div_ceil(lines)).unwrap_or(80);
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

fn name(code: u16) -> String {
    match LogStatus::try_from(code) {
        Ok(status) if status.registration() == Registration::Unregistered => {
            format!("{status} ({})", status.spec().document())
        }
        Ok(status) => status.to_string(),
        Err(_) if (100..600).contains(&code) => {
            format!("{code} ({})", AnyStatus::from(code).registration())
        }
        Err(_) => format!("Invalid {code:03}"),
    }
}
