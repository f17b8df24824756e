//! The report of the violations, and its comparison with the expected one.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Asked, Exchange};

/// Compares the violations in the exchanges with the expected ones.
///
/// The expected report has a comment above each violation that says why it is right. Comments begin with `#`.
///
/// # Panics
///
/// Panics with the exchanges that differ, if any do.
pub fn assert_expected(exchanges: &[Exchange], expected: &str) {
    let mut after_reason = false;
    let mut expected_lines = Vec::new();
    for line in expected.lines() {
        if line.starts_with('#') {
            after_reason = true;
            continue;
        }
        let is_violation = !line.is_empty() && !line.starts_with(' ');
        assert!(
            !is_violation || after_reason,
            "there is no reason above `{line}`"
        );
        after_reason = false;
        expected_lines.push(line);
    }
    let found = report(exchanges);
    let found_lines: Vec<&str> = found.lines().collect();
    assert!(
        found_lines == expected_lines,
        "these are the violations now:\n\n{found}"
    );
}

/// One paragraph for each violation. Paths that have it in answer to the same requests are listed together.
fn report(exchanges: &[Exchange]) -> String {
    let mut report = String::new();
    for (violation, asked) in by_violation(exchanges) {
        if !report.is_empty() {
            report.push('\n');
        }
        report.push_str(&violation);
        report.push('\n');
        for (requests, paths) in by_requests(&asked, exchanges) {
            report.push_str(&format!("    {}\n{requests}", paths.join(", ")));
        }
    }
    report
}

fn by_violation(exchanges: &[Exchange]) -> BTreeMap<String, Vec<&Asked>> {
    let mut by_violation: BTreeMap<String, Vec<&Asked>> = BTreeMap::new();
    for exchange in exchanges {
        for violation in violations(exchange) {
            by_violation
                .entry(violation)
                .or_default()
                .push(&exchange.asked);
        }
    }
    by_violation
}

fn violations(exchange: &Exchange) -> Vec<String> {
    let response = &exchange.response;
    match &exchange.request {
        Some(request) => http_status::check(request, response)
            .map(|one| one.to_string())
            .collect(),
        None => http_status::check_response(response)
            .map(|one| one.to_string())
            .collect(),
    }
}

fn by_requests(asked: &[&Asked], exchanges: &[Exchange]) -> BTreeMap<String, Vec<&'static str>> {
    let all_paths: BTreeSet<&'static str> = asked.iter().map(|one| one.path).collect();
    let mut by_requests: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for path in all_paths {
        let requests = requests_in_short(path, asked, exchanges);
        by_requests.entry(requests).or_default().push(path);
    }
    by_requests
}

/// The requests to this path, without the path. Methods with the same fields share a line.
///
/// Fields are left out if all requests with the method have the violation.
fn requests_in_short(path: &str, asked: &[&Asked], exchanges: &[Exchange]) -> String {
    let mut methods_by_fields: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let mut all_methods: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
    for one in asked {
        if one.path == path {
            all_methods.entry(one.method).or_default().push(one);
        }
    }
    for (method, found) in all_methods {
        let is_same = |other: &Asked| other.path == path && other.method == method;
        let sent = exchanges
            .iter()
            .filter(|exchange| is_same(&exchange.asked))
            .count();
        if found.len() == sent {
            methods_by_fields
                .entry(String::new())
                .or_default()
                .push(method);
            continue;
        }
        for one in found {
            let fields = match one.fields {
                [] => " without fields".to_owned(),
                fields => format!(" with {}", fields.join(", ")),
            };
            methods_by_fields.entry(fields).or_default().push(method);
        }
    }
    let mut lines = String::new();
    for (fields, methods) in methods_by_fields {
        lines.push_str(&format!("        {}{fields}\n", methods.join(", ")));
    }
    lines
}
