use super::{line, run};

/// A line of that time.
fn line_at(time: &str, code: &str) -> String {
    line(code).replace("10/Oct/2000:13:55:36", time)
}

/// The last part of the report, from its heading on.
fn chart(arguments: &[&str], lines: &str) -> String {
    let report = String::from_utf8(run(arguments, lines.as_bytes()).stdout).unwrap();
    report.split("\n\n").last().unwrap().to_owned()
}

#[test]
fn has_a_line_for_each_class() {
    let times = [
        "28/Feb/2024:23:58:00",
        "28/Feb/2024:23:58:59",
        "29/Feb/2024:00:02:00",
        "28/Feb/2024:23:59:07",
    ];
    let lines =
        times.map(|time| line_at(time, "200")).concat() + &line_at("29/Feb/2024:00:01:30", "503");
    let by_minute = "\
Per minute, 2024-02-28 23:58 to 2024-02-29 00:02
       23:58      highest
  2xx  █▄  ▄            2
  5xx     █             1
";
    assert_eq!(chart(&[], &lines), by_minute);
    assert_eq!(chart(&["--by", "minute"], &lines), by_minute);
    let by_day = "\
Per day, 2024-02-28 23:58 to 2024-02-29 00:02
               highest
  2xx  █▃            3
  5xx   █            1
";
    assert_eq!(chart(&["--by", "day"], &lines), by_day);
    assert!(chart(&["--by", "hour"], &lines).starts_with("Per hour, "));
}

#[test]
fn names_the_time_of_every_tenth_bar() {
    let lines = line_at("01/Jan/2024:08:00:00", "200") + &line_at("02/Jan/2024:08:00:00", "200");
    let chart = chart(&["--by", "hour"], &lines);
    assert_eq!(
        chart.lines().nth(1).unwrap(),
        "       08:00     18:00     04:00      highest",
        "{chart}"
    );
}

#[test]
fn has_bars_that_fit_the_log() {
    for (last, unit) in [
        ("01/Jan/2024:00:59:00", "minute"),
        ("01/Jan/2024:01:00:00", "5 minutes"),
        ("02/Jan/2024:23:00:00", "hour"),
        ("29/Feb/2024:23:00:00", "day"),
        ("31/Dec/2024:23:00:00", "7 days"),
        ("31/Dec/9999:23:00:00", "364 days"),
    ] {
        let chart = chart(
            &[],
            &(line_at("01/Jan/2024:00:00:00", "200") + &line_at(last, "200")),
        );
        assert!(
            chart.starts_with(&format!("Per {unit}, ")),
            "{last}\n{chart}"
        );
        assert!(
            chart.lines().all(|line| line.chars().count() <= 80),
            "{chart}"
        );
    }
}

#[test]
fn shows_the_end_of_what_does_not_fit() {
    let lines = line_at("01/Jan/2024:00:00:00", "500") + &line_at("02/Jan/2024:00:00:00", "200");
    let chart = chart(&["--by", "minute"], &lines);
    let heading = "Per minute, 2024-01-01 23:01 to 2024-01-02 00:00, the last 60 of 1,441\n";
    assert!(chart.starts_with(heading), "{chart}");
    assert!(!chart.contains("5xx"), "{chart}");
}

#[test]
fn leaves_out_entries_whose_time_means_nothing() {
    for time in [
        "",
        "now",
        "31/Feb/2024:00:00:00",
        "01/Foo/2024:00:00:00",
        "01/Jan/2024:24:00:00",
        "\u{7f}/é/2024:é:é:é",
    ] {
        let chart = chart(&[], &line_at(time, "200"));
        assert!(!chart.contains("Per "), "{time}\n{chart}");
    }
}

#[test]
fn takes_the_first_brackets_that_contain_a_time() {
    for prefix in [
        "192.0.2.1 - a [b] c [28/Feb/2024:23:58:00 -0700]",
        "192.0.2.1 - - [28/Feb/2024:23:58:00 -0700] [0.003]",
        "192.0.2.1 - - [2024-02-28T23:58:00+01:00]",
    ] {
        let line = format!("{prefix} \"GET / HTTP/1.1\" 200 5\n");
        let chart = chart(&["--by", "hour"], &line);
        let heading = "Per hour, 2024-02-28 23:58 to 2024-02-28 23:58\n";
        assert!(chart.starts_with(heading), "{prefix}\n{chart}");
    }
}

#[test]
fn says_that_no_line_has_a_time() {
    let lines = line_at("now", "200");
    assert!(chart(&[], &lines).starts_with("No time such as "));

    let output = run(&["--by", "hour"], lines.as_bytes());
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert!(stderr.starts_with("error: `--by` needs a time"), "{stderr}");
}

#[test]
fn takes_a_time_before_1970_for_a_clock_that_is_wrong() {
    let chart = chart(&[], &line_at("01/Jan/1900:00:00:00", "200"));
    assert!(
        chart.starts_with("Per minute, 1900-01-01 00:00 "),
        "{chart}"
    );
}
