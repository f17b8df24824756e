//! The phrases that older specifications gave to codes, and the names that were made of them.

use std::time::Instant;

use http_status::{Status, StatusEnum};
use http_status_tests::{Scratch, status_codes};

/// Every phrase of another wording, where it stands, and the name that it makes, unless that is the present one.
#[allow(deprecated)]
pub(crate) const FORMER: [(&str, Status, Option<Status>, &str); 9] = [
    (
        "Moved Temporarily",
        Status::Found,
        Some(Status::MovedTemporarily),
        "RFC 1945, 9.3; RFC 2068, 10.3.3",
    ),
    (
        "Request Time-out",
        Status::RequestTimeout,
        None,
        "RFC 2068, 6.1.1; RFC 2616, 6.1.1",
    ),
    (
        "Payload Too Large",
        Status::ContentTooLarge,
        Some(Status::PayloadTooLarge),
        "RFC 7231, 6.5.11",
    ),
    (
        "Request Entity Too Large",
        Status::ContentTooLarge,
        Some(Status::RequestEntityTooLarge),
        "RFC 2068, 10.4.14; RFC 2616, 10.4.14",
    ),
    (
        "Request-URI Too Long",
        Status::UriTooLong,
        Some(Status::RequestUriTooLong),
        "RFC 2068, 10.4.15; RFC 2616, 10.4.15",
    ),
    (
        "Request-URI Too Large",
        Status::UriTooLong,
        Some(Status::RequestUriTooLarge),
        "RFC 2068, 6.1.1; RFC 2616, 6.1.1",
    ),
    (
        "Requested Range Not Satisfiable",
        Status::RangeNotSatisfiable,
        Some(Status::RequestedRangeNotSatisfiable),
        "RFC 2616, 10.4.17",
    ),
    (
        "Unprocessable Entity",
        Status::UnprocessableContent,
        Some(Status::UnprocessableEntity),
        "RFC 2518, 10.3; RFC 4918, 11.2",
    ),
    (
        "Gateway Time-out",
        Status::GatewayTimeout,
        None,
        "RFC 2068, 6.1.1; RFC 2616, 6.1.1",
    ),
];

#[test]
fn every_former_phrase_is_known() {
    for (phrase, status, constant, source) in FORMER {
        assert!(
            status.former_reasons().contains(&phrase),
            "{phrase}: {source}"
        );
        assert!(
            constant.is_none_or(|constant| constant == status),
            "{phrase}"
        );
    }
    let known = Status::ALL
        .iter()
        .flat_map(|status| status.former_reasons())
        .count();
    assert_eq!(known, FORMER.len(), "a phrase without a source");
}

#[test]
fn every_phrase_finds_its_code_whatever_its_case() {
    let current = Status::ALL.iter().map(|status| (status.reason(), *status));
    let former = FORMER.iter().map(|(phrase, status, ..)| (*phrase, *status));
    for (phrase, status) in current.chain(former) {
        for phrase in [
            phrase.to_owned(),
            phrase.to_ascii_lowercase(),
            phrase.to_ascii_uppercase(),
        ] {
            assert_eq!(Status::from_reason(&phrase), Some(status), "{phrase}");
        }
    }
    // A phrase of RFC 2616 that differs in case alone.
    assert_eq!(
        Status::from_reason("HTTP Version not supported"),
        Some(Status::HttpVersionNotSupported)
    );
}

/// As other libraries and servers write them.
#[test]
fn a_phrase_is_found_by_its_letters_and_digits() {
    for (phrase, status) in [
        (
            "Non Authoritative Information",
            Status::NonAuthoritativeInformation,
        ),
        ("Request URI Too Long", Status::UriTooLong),
        ("multi status", Status::MultiStatus),
        ("I\u{2019}m a teapot", Status::ImATeapot),
        ("NotFound", Status::NotFound),
        ("  not_found\n", Status::NotFound),
    ] {
        assert_eq!(Status::from_reason(phrase), Some(status), "{phrase:?}");
    }
}

#[test]
fn no_other_phrase_finds_a_code() {
    // A Kelvin sign lowercases to `k`, but not in ASCII.
    for phrase in [
        "",
        " ",
        "'",
        "404",
        "404 Not Found",
        "Found Not",
        "Not Foun",
        "Not Founds",
        "O\u{212A}",
        // Letters of every script are compared, and not left out.
        "日本 OK",
        "Not Foundé",
        "ОK",
        // The last byte of this letter's number is that of `O`.
        "\u{14F}K",
    ] {
        assert_eq!(Status::from_reason(phrase), None, "{phrase:?}");
    }
}

/// Phrases that differ in their digits.
#[status_codes("data/shards.toml")]
enum Shards {}

#[test]
fn digits_are_a_part_of_a_phrase() {
    assert_eq!(
        Shards::from_reason("shard 1 down"),
        Some(Shards::ShardOneDown)
    );
    assert_eq!(
        Shards::from_reason("shard-10-down"),
        Some(Shards::ShardTenDown)
    );
    assert_eq!(Shards::from_reason("shard 2 down"), None);
    assert_eq!(Shards::from_reason("shard down"), None);
}

/// Anybody can send a phrase. It is read once, and not again for each phrase that there is.
#[test]
fn a_long_input_takes_as_long_as_its_reading() {
    let spaces = " ".repeat(1 << 20);
    for (input, status) in [
        (spaces.clone(), None),
        (format!("n{spaces}"), None),
        (format!("not{spaces}found"), Some(Status::NotFound)),
        ("n".repeat(1 << 20), None),
    ] {
        let start = Instant::now();
        let letters = input.chars().filter(|char| char.is_alphanumeric());
        assert!(letters.count() <= input.len());
        let reading = start.elapsed();

        let start = Instant::now();
        assert_eq!(Status::from_reason(&input), status);
        let passed = start.elapsed();
        assert!(passed < 20 * reading, "{passed:?}, and {reading:?} to read");
    }
}

#[test]
#[allow(deprecated)]
fn a_former_name_is_a_pattern() {
    let is_too_large = |status| matches!(status, Status::PayloadTooLarge);
    assert!(is_too_large(Status::ContentTooLarge));
    assert!(!is_too_large(Status::UriTooLong));
}

/// Three codes, of which one had another name.
#[status_codes("data/renamed.toml")]
enum Renamed {}

#[test]
#[allow(deprecated)]
fn former_names_count_for_exhaustiveness() {
    let is_late = |status| match status {
        Renamed::TooLate => true,
        Renamed::OnTime | Renamed::Early => false,
    };
    assert!(is_late(Renamed::Overdue));
}

#[test]
fn the_compiler_names_the_variant_to_use() {
    let uses = FORMER
        .iter()
        .map(|(phrase, ..)| format!("    Status::{};\n", to_name(phrase)))
        .collect::<Vec<_>>()
        .concat();
    let main =
        format!("#![deny(deprecated)]\nuse http_status::Status;\n\nfn main() {{\n{uses}}}\n");
    let error = Scratch::new(env!("CARGO_TARGET_TMPDIR"), "former")
        .file("src/main.rs", &main)
        .error();
    for (phrase, status, constant, _) in FORMER {
        let name = to_name(phrase);
        match constant {
            Some(_) => assert!(
                error.contains(&format!(
                    "`http_status::Status::{name}`: the phrase is now \"{}\": use `{status:?}`",
                    status.reason()
                )),
                "{name} in:\n{error}"
            ),
            // It differs in a hyphen from the phrase of today, so its name would be that of the variant.
            None => assert!(
                error.contains(&format!("no variant or associated item named `{name}`"))
                    || error.contains(&format!(
                        "no variant, associated function, or constant named `{name}`"
                    )),
                "{name} in:\n{error}"
            ),
        }
    }
}

/// `RequestTimeOut`, had it a constant.
fn to_name(phrase: &str) -> String {
    let words = phrase.split([' ', '-']).map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
    });
    words.collect()
}
