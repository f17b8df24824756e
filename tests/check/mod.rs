//! Responses against the RFCs: exchanges that are right, exchanges that are wrong, and some that only look wrong.

mod exchange;
mod layer;
mod odd;
mod right;
mod wrong;

use arbtest::arbitrary::{Result, Unstructured};
use exchange::Exchange;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Version};
use http_status::{Requirement, Rule, Status, Violation, check, check_response};

use crate::set::random;

/// Holds each exchange of a table to what is said about it.
fn hold(exchanges: &[(&str, &[&str])]) {
    let mut differences = Vec::new();
    for (text, expected) in exchanges {
        let found = Exchange::parse(text).violations();
        if found != *expected {
            let difference = format!("{text}\n  expected: {expected:#?}\n  found: {found:#?}");
            differences.push(difference);
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

/// Holds each exchange of a table to be right.
fn hold_silent(exchanges: &[&str]) {
    let exchanges: Vec<(&str, &[&str])> = exchanges.iter().map(|text| (*text, &[][..])).collect();
    hold(&exchanges);
}

#[test]
fn names_of_rules_are_unique_and_in_kebab_case() {
    let mut names: Vec<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    for (rule, name) in Rule::ALL.iter().zip(&names) {
        let mut expected = String::new();
        for letter in format!("{rule:?}").chars() {
            if letter.is_ascii_uppercase() && !expected.is_empty() {
                expected.push('-');
            }
            expected.push(letter.to_ascii_lowercase());
        }
        assert_eq!(*name, expected);
        assert_eq!(rule.to_string(), expected);
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Rule::ALL.len());
}

/// The check looks at the fields of the codes in `CODES` of `check/row.rs` alone, for speed. A row that gets such a field has
/// to be there.
#[test]
fn every_field_without_a_condition_is_looked_for() {
    for &status in Status::ALL {
        let mut response = Response::new(());
        *response.status_mut() = StatusCode::from(status);
        let missing: Vec<_> = check_response(&response)
            .filter(|violation| violation.rule() == Rule::MissingField)
            .filter_map(Violation::field)
            .collect();
        for field in status.fields() {
            if field.requirement() >= Requirement::Should && field.condition().is_none() {
                assert!(
                    missing.contains(&field.name()),
                    "{status}: {}",
                    field.name()
                );
            }
        }
    }
}

/// Whatever is in the heads, `check` comes to an end. It finds no less than `check_response`.
#[test]
fn every_head_can_be_checked() {
    random::check(4096, |random| {
        let request = random_request(random)?;
        let response = random_response(random)?;
        let violations: Vec<_> = check(&request, &response).collect();
        for violation in check_response(&response) {
            let is_of_unknown_request = violation.field() == Some("Sec-WebSocket-Accept")
                || violation.field() == Some("Upgrade")
                || violation.field() == Some("Connection")
                || violation.rule() == Rule::ForbiddenContent;
            assert!(violations.contains(&violation) || is_of_unknown_request);
            assert!(violation.to_string().ends_with(')'));
        }
        Ok(())
    });
}

fn random_request(random: &mut Unstructured) -> Result<Request<()>> {
    let mut request = Request::new(());
    let methods = [
        "GET", "HEAD", "POST", "QUERY", "PATCH", "CONNECT", "OPTIONS", "get",
    ];
    *request.method_mut() = Method::from_bytes(random.choose(&methods)?.as_bytes()).unwrap();
    *request.version_mut() = version(random)?;
    *request.headers_mut() = fields(random)?;
    Ok(request)
}

fn random_response(random: &mut Unstructured) -> Result<Response<()>> {
    let mut response = Response::new(());
    *response.status_mut() = StatusCode::from_u16(random.int_in_range(100..=999)?).unwrap();
    if random.arbitrary()? {
        let codes = [101, 206, 304, 401, 405, 412, 416, 426];
        *response.status_mut() = StatusCode::from_u16(*random.choose(&codes)?).unwrap();
    }
    *response.version_mut() = version(random)?;
    *response.headers_mut() = fields(random)?;
    Ok(response)
}

fn version(random: &mut Unstructured) -> Result<Version> {
    let versions = [
        Version::HTTP_09,
        Version::HTTP_10,
        Version::HTTP_11,
        Version::HTTP_2,
        Version::HTTP_3,
    ];
    random.choose(&versions).copied()
}

/// Fields that rules read, with values that are close to theirs.
fn fields(random: &mut Unstructured) -> Result<HeaderMap> {
    const NAMES: [&str; 16] = [
        "Allow",
        "Connection",
        "Content-Length",
        "Content-Range",
        "Content-Type",
        "ETag",
        "Expect",
        "If-None-Match",
        "Location",
        "Overwrite",
        "Proxy-Authenticate",
        "Range",
        "Retry-After",
        "Sec-WebSocket-Key",
        "Upgrade",
        "WWW-Authenticate",
    ];
    const PIECES: [&str; 26] = [
        "",
        "*",
        "/",
        ":",
        ",",
        " ",
        "-",
        "[",
        "]",
        "@",
        "#",
        "?",
        "%",
        "%2",
        "\"",
        "=",
        ";",
        "bytes",
        "0",
        "18446744073709551615",
        "GET",
        "websocket",
        "Sun",
        "Nov",
        "GMT",
        "multipart/byteranges",
    ];
    let mut fields = HeaderMap::new();
    for _ in 0..random.int_in_range(0..=6)? {
        let name = HeaderName::from_bytes(random.choose(&NAMES)?.as_bytes()).unwrap();
        let mut value = Vec::new();
        for _ in 0..random.int_in_range(0..=8)? {
            value.extend_from_slice(random.choose(&PIECES)?.as_bytes());
            if random.ratio(1, 8)? {
                value.push(random.arbitrary::<u8>()?);
            }
        }
        if let Ok(value) = HeaderValue::from_bytes(&value) {
            fields.append(name, value);
        }
    }
    Ok(fields)
}
