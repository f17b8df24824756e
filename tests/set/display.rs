//! How a set is written.

use std::collections::BTreeSet;

use http_status::StatusSet;

use super::{CODES, check, make_set, random_model};

#[test]
fn a_set_is_written_and_read() {
    check(256, |random| {
        let model = random_model(random)?;
        let set = make_set(&model);
        let text = set.to_string();
        assert_eq!(text.parse(), Ok(set));
        assert_eq!(format!("{set:?}"), format!("StatusSet(\"{text}\")"));
        assert_eq!(text.len(), shortest(&model), "{text}");
        let starts = text
            .split(", ")
            .map(|item| item[..item.len().min(3)].replace('x', "0"))
            .collect::<Vec<_>>();
        assert!(starts.is_sorted(), "{text}");
        Ok(())
    });
}

/// The length of the shortest text for the codes, tried out from the last code back.
fn shortest(model: &BTreeSet<u16>) -> usize {
    let mut shortest = vec![0; 1001];
    for code in CODES.rev() {
        let from = usize::from(code);
        if !model.contains(&code) {
            shortest[from] = shortest[from + 1];
            continue;
        }
        let run = (code..=999).take_while(|code| model.contains(code)).count();
        let code = 5 + shortest[from + 1];
        let class = (from % 100 == 0 && from < 600 && run >= 100).then(|| 5 + shortest[from + 100]);
        let ranges = (1..=run).map(|len| 9 + shortest[from + len]);
        shortest[from] = ranges.chain(class).fold(code, usize::min);
    }
    // Each item was counted with a comma and a space.
    shortest[100].saturating_sub(2)
}

#[test]
fn the_shortest_text() {
    let texts = [
        ("", ""),
        (" \n", ""),
        ("404", "404"),
        ("404-404", "404"),
        ("500, 404, 2XX, 404, 501", "2xx, 404, 500-501"),
        ("4xx,5xx", "400-599"),
        ("2xx,300", "200-300"),
        ("200-298, 299", "2xx"),
        ("201-299", "201-299"),
        ("100-599", "100-599"),
        ("200..=204", "200-204"),
        ("200 ..= 204, 205", "200-205"),
        ("200..=299", "2xx"),
        ("404..=404", "404"),
        ("999", "999"),
        ("600-699, 999", "600-699, 999"),
        ("5xx, 600", "500-600"),
    ];
    for (text, shortest) in texts {
        assert_eq!(
            text.parse::<StatusSet>().unwrap().to_string(),
            shortest,
            "{text}"
        );
    }
}

#[test]
fn a_set_is_padded_as_a_string_is() {
    let set = StatusSet::from_static("404, 5xx");
    for (padded, expected) in [
        (format!("{set:>12}|"), "    404, 5xx|"),
        (format!("{set:<12}|"), "404, 5xx    |"),
        (format!("{set:12}|"), "404, 5xx    |"),
        (format!("{set:-^13}|"), "--404, 5xx---|"),
        (format!("{set:3}|"), "404, 5xx|"),
    ] {
        assert_eq!(padded, expected);
    }
}
