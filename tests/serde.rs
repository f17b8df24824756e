//! A status is stored as its number, in every format.

use std::collections::BTreeMap;

use http_status::{AnyStatus, Status};
use http_status_tests::status_codes;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Probe {
    status: Status,
    previous: Option<Status>,
    history: Vec<Status>,
    counts: BTreeMap<Status, u32>,
}

fn probe() -> Probe {
    Probe {
        status: Status::NotFound,
        previous: Some(Status::Ok),
        history: vec![Status::Continue, Status::NetworkAuthenticationRequired],
        counts: BTreeMap::from([(Status::Ok, 7), (Status::NotFound, 1)]),
    }
}

#[test]
fn json_has_numbers_everywhere() {
    let json = r#"{"status":404,"previous":200,"history":[100,511],"counts":{"200":7,"404":1}}"#;
    assert_eq!(serde_json::to_string(&probe()).unwrap(), json);
    assert_eq!(serde_json::from_str::<Probe>(json).unwrap(), probe());
    assert_eq!(
        serde_json::from_str::<Option<Status>>("null").unwrap(),
        None
    );
}

#[test]
fn postcard_has_numbers_everywhere() {
    // A varint takes two bytes for most codes. Lengths and `Some` take one.
    assert_eq!(
        postcard::to_allocvec(&Status::NotFound).unwrap(),
        [0x94, 0x03]
    );
    let bytes = postcard::to_allocvec(&probe()).unwrap();
    assert_eq!(postcard::from_bytes::<Probe>(&bytes).unwrap(), probe());
}

#[test]
fn cbor_has_numbers_everywhere() {
    assert_eq!(
        cbor4ii::serde::to_vec(Vec::new(), &Status::NotFound).unwrap(),
        [0x19, 0x01, 0x94]
    );
    let bytes = cbor4ii::serde::to_vec(Vec::new(), &probe()).unwrap();
    assert_eq!(
        cbor4ii::serde::from_slice::<Probe>(&bytes).unwrap(),
        probe()
    );
}

#[test]
fn messagepack_has_numbers_everywhere() {
    assert_eq!(
        rmp_serde::to_vec(&Status::NotFound).unwrap(),
        [0xcd, 0x01, 0x94]
    );
    let bytes = rmp_serde::to_vec(&probe()).unwrap();
    assert_eq!(rmp_serde::from_slice::<Probe>(&bytes).unwrap(), probe());
}

#[test]
fn toml_has_numbers_everywhere() {
    let text = "status = 404\nprevious = 200\nhistory = [100, 511]\n\n[counts]\n200 = 7\n404 = 1\n";
    assert_eq!(toml::to_string(&probe()).unwrap(), text);
    assert_eq!(toml::from_str::<Probe>(text).unwrap(), probe());
}

#[test]
fn an_unknown_number_is_refused_by_its_number() {
    let error = |json| {
        serde_json::from_str::<Status>(json)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error("471"),
        "no variant for status code 471 (Client Error) at line 1 column 3"
    );
    assert_eq!(
        error("0"),
        "invalid status code 0, which is outside 100 to 599 at line 1 column 1"
    );
    assert_eq!(
        error("70000"),
        "invalid value: integer `70000`, expected a status code at line 1 column 5"
    );
    assert_eq!(
        error("-404"),
        "invalid value: integer `-404`, expected a status code at line 1 column 4"
    );
}

#[test]
fn only_a_number_is_a_status() {
    for json in [r#""404""#, r#""Not Found""#, "404.0", "null", "[404]"] {
        assert!(serde_json::from_str::<Status>(json).is_err(), "{json}");
    }
}

/// Here the format describes itself to a buffer, from which the status is read.
#[test]
fn a_status_is_read_where_serde_guesses() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Outcome {
        Answered(Status),
        Failed(String),
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Entry {
        #[serde(flatten)]
        probe: Last,
    }
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Last {
        status: Status,
    }

    assert_eq!(
        serde_json::from_str::<Outcome>("404").unwrap(),
        Outcome::Answered(Status::NotFound)
    );
    assert_eq!(
        serde_json::from_str::<Outcome>(r#""timeout""#).unwrap(),
        Outcome::Failed("timeout".to_owned())
    );
    let entry = Entry {
        probe: Last {
            status: Status::Gone,
        },
    };
    assert_eq!(
        serde_json::from_str::<Entry>(r#"{"status":410}"#).unwrap(),
        entry
    );
}

/// The status of an nginx access log.
#[status_codes(registered, nginx, impl(serde))]
enum LogStatus {}

#[test]
fn an_enum_of_a_user_has_its_own_numbers() {
    let statuses = [LogStatus::NotFound, LogStatus::ClientClosedRequest];
    assert_eq!(serde_json::to_string(&statuses).unwrap(), "[404,499]");
    assert_eq!(
        serde_json::from_str::<[LogStatus; 2]>("[404,499]").unwrap(),
        statuses
    );
    assert!(serde_json::from_str::<Status>("499").is_err());
}

/// What a peer sends.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    status: AnyStatus,
    logged: Option<AnyStatus<LogStatus>>,
    counts: BTreeMap<AnyStatus, u32>,
}

#[test]
fn any_number_is_read_and_written() {
    for code in 0..=u16::MAX {
        let record = Record {
            status: code.into(),
            logged: Some(code.into()),
            counts: BTreeMap::from([(code.into(), 1)]),
        };
        let json = format!(r#"{{"status":{code},"logged":{code},"counts":{{"{code}":1}}}}"#);
        assert_eq!(serde_json::to_string(&record).unwrap(), json);
        assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), record);
        let bytes = postcard::to_allocvec(&record).unwrap();
        assert_eq!(postcard::from_bytes::<Record>(&bytes).unwrap(), record);
        let bytes = rmp_serde::to_vec(&record).unwrap();
        assert_eq!(rmp_serde::from_slice::<Record>(&bytes).unwrap(), record);
    }
    for json in ["70000", "-1", r#""404""#, "404.5", "null"] {
        assert!(serde_json::from_str::<AnyStatus>(json).is_err(), "{json}");
    }
}

#[test]
fn any_number_is_read_where_serde_guesses() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Outcome {
        Answered { status: AnyStatus },
        Failed(String),
    }
    let outcome = serde_json::from_str::<Outcome>(r#"{"status":471}"#).unwrap();
    assert_eq!(outcome, Outcome::Answered { status: 471.into() });
}
