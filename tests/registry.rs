//! The table against the registry as IANA publishes it, row by row and both ways.

use std::collections::BTreeMap;

use http_status::{Registration, Status};
use http_status_tests::built_in_table;

/// From <https://www.iana.org/assignments/http-status-codes/http-status-codes-1.csv>, of the date in `data/codes.toml`.
const REGISTRY: &str = include_str!("data/iana-http-status-codes.csv");

/// Where the registry names a whole document, the section of it that defines the code. Read in the documents.
const SECTIONS: [(u16, &str); 18] = [
    (102, "10.1"),
    (103, "2"),
    (104, "4"),
    (207, "11.1"),
    (208, "7.1"),
    (226, "10.4.1"),
    (423, "11.3"),
    (424, "11.4"),
    (425, "5.2"),
    (428, "3"),
    (429, "4"),
    (431, "5"),
    (451, "3"),
    (506, "8.1"),
    (507, "11.5"),
    (508, "7.2"),
    (510, "7"),
    (511, "6"),
];

struct Entry {
    description: String,
    reference: String,
}

/// The rows of the registry by number, the ranges that are unassigned left out.
fn registry() -> BTreeMap<u16, Entry> {
    let mut rows = csv::Reader::from_reader(REGISTRY.as_bytes());
    assert_eq!(
        rows.headers().unwrap(),
        ["Value", "Description", "Reference"].as_slice()
    );
    let rows = rows
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[1] != "Unassigned");
    rows.map(|row| {
        (
            row[0].parse().unwrap(),
            Entry {
                description: row[1].to_owned(),
                reference: row[2].to_owned(),
            },
        )
    })
    .collect()
}

#[test]
fn every_code_of_the_registry_has_a_variant_but_306() {
    let mut numbers = registry().into_keys().collect::<Vec<_>>();
    // RFC 9110, Section 15.4.7: the number is no longer used and stays reserved. Nobody ever named it.
    numbers.retain(|number| *number != 306);
    assert_eq!(
        Status::ALL
            .iter()
            .map(|status| status.code())
            .collect::<Vec<_>>(),
        numbers
    );
}

#[test]
fn the_phrase_is_that_of_the_registry_but_for_418() {
    for (number, Entry { description, .. }) in registry() {
        let Some(status) = Status::from_code(number) else {
            assert_eq!((number, &*description), (306, "(Unused)"));
            continue;
        };
        let (phrase, state) = match description.split_once(" (") {
            Some((phrase, state)) => (phrase, Some(state)),
            None => (&*description, None),
        };
        if status == Status::ImATeapot {
            // Unused in the registry, which gives no phrase for that; everybody knows the one of RFC 2324.
            assert_eq!((phrase, state), ("(Unused)", None));
            assert_eq!(status.reason(), "I'm a teapot");
        } else {
            assert_eq!(status.reason(), phrase);
        }
    }
}

#[test]
fn the_state_is_that_of_the_registry() {
    for (number, Entry { description, .. }) in registry() {
        let Some(status) = Status::from_code(number) else {
            continue;
        };
        let state = match &*description {
            "(Unused)" => Registration::Unused,
            state if state.contains("(TEMPORARY") => Registration::Temporary,
            state if state.contains("(OBSOLETED)") => Registration::Obsoleted,
            // The registry has no word for it; RFC 9110, Section 15.4.6, has.
            "Use Proxy" => Registration::Deprecated,
            _ => Registration::Assigned,
        };
        assert_eq!(status.registration(), state, "{status}");
    }
}

fn section_of(number: u16) -> &'static str {
    let section = SECTIONS
        .iter()
        .find(|(code, _)| *code == number)
        .map(|(_, section)| *section);
    section.unwrap_or_else(|| {
        panic!(
            "the registry names no section for {number}: read the document, and add it to SECTIONS"
        )
    })
}

#[test]
fn the_specification_is_the_reference_of_the_registry() {
    for (number, Entry { reference, .. }) in registry() {
        let Some(status) = Status::from_code(number) else {
            continue;
        };
        let reference = reference.trim_matches(['[', ']']);
        let (document, section) = match reference.split_once(", Section ") {
            Some((document, section)) => (document, section),
            None => (reference, section_of(number)),
        };
        let document = document.replace("RFC", "RFC ");
        let spec = status.spec();
        assert_eq!(
            (spec.document(), spec.section()),
            (&*document, Some(section)),
            "{status}"
        );
        assert_eq!(spec.to_string(), format!("{document}, Section {section}"));
        let page = match document.strip_prefix("RFC ") {
            Some(number) => format!("https://www.rfc-editor.org/rfc/rfc{number}.html"),
            None => format!("https://datatracker.ietf.org/doc/html/{document}"),
        };
        assert_eq!(spec.url(), format!("{page}#section-{section}"));
    }
}

#[test]
fn the_rows_of_our_tables_ascend() {
    for name in [
        "codes",
        "nginx",
        "cloudflare",
        "aws_alb",
        "anthropic",
        "azure_cosmos_db",
    ] {
        let text = built_in_table(name);
        let codes = text.lines().filter_map(|line| line.strip_prefix("code = "));
        let codes = codes
            .map(|code| code.parse::<u16>().unwrap())
            .collect::<Vec<_>>();
        assert!(!codes.is_empty());
        assert!(
            codes.is_sorted_by(|one, next| one < next),
            "{name}: {codes:?}"
        );
    }
}
