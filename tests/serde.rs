//! A status is stored as its number, in every format.

use std::collections::BTreeMap;

use http_status::{AnyStatus, Status, StatusClass, StatusSet};
use http_status_tests::status_codes;
use serde::{Deserialize, Serialize};

use crate::format::{Value, every_kind, no_codes, read};

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
    assert_eq!(error("471"), "unknown status code 471 at line 1 column 3");
    assert_eq!(error("0"), "unknown status code 0 at line 1 column 1");
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
fn a_string_is_what_from_str_reads() {
    for (json, status) in [
        (r#""404""#, Status::NotFound),
        (r#""404 Not Found""#, Status::NotFound),
        (r#""413 payload too large""#, Status::ContentTooLarge),
    ] {
        assert_eq!(serde_json::from_str::<Status>(json).unwrap(), status);
        assert_eq!(serde_json::from_str::<AnyStatus>(json).unwrap(), status);
    }
    for (json, found) in [
        (r#""404 410""#, "404 410"),
        (r#""NotFound""#, "NotFound"),
        (r#""Not Found""#, "Not Found"),
        ("404.5", "404.5"),
        ("null", "null"),
        ("[404]", "sequence"),
        ("true", "true"),
        ("{}", "map"),
        (r#"{"code":404}"#, "map"),
        ("\"\u{FF10}\"", "\u{FF10}"),
    ] {
        let error = serde_json::from_str::<Status>(json)
            .unwrap_err()
            .to_string();
        assert!(error.contains(found), "{json}: {error}");
        let error = serde_json::from_str::<AnyStatus>(json)
            .unwrap_err()
            .to_string();
        assert!(error.contains(found), "{json}: {error}");
    }
}

/// Many formats turn a number into a string: JSON for the keys of a map, serde's own buffer for all of them, and an
/// environment for every value.
#[test]
fn a_map_by_status_is_read_wherever_it_is() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Pages {
        title: String,
        #[serde(flatten)]
        pages: BTreeMap<Status, String>,
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(tag = "type", rename_all = "lowercase")]
    enum Answer {
        Pages { by: BTreeMap<AnyStatus, String> },
    }
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Code {
        Status(Status),
        Other(String),
    }
    let pages = BTreeMap::from([(Status::NotFound, "missing.html".to_owned())]);
    let flat = Pages {
        title: "x".to_owned(),
        pages: pages.clone(),
    };
    let json = r#"{"404": "missing.html", "title": "x"}"#;
    assert_eq!(serde_json::from_str::<Pages>(json).unwrap(), flat);
    let value = "404 = 'missing.html'\ntitle = 'x'"
        .parse::<toml::Table>()
        .unwrap();
    assert_eq!(value.try_into::<Pages>().unwrap(), flat);
    assert_eq!(
        toml::from_str::<BTreeMap<Status, String>>("404 = 'missing.html'").unwrap(),
        pages
    );

    let json = r#"{"type": "pages", "by": {"502": "b", "999": "c"}}"#;
    let by = BTreeMap::from([(502.into(), "b".to_owned()), (999.into(), "c".to_owned())]);
    assert_eq!(
        serde_json::from_str::<Answer>(json).unwrap(),
        Answer::Pages { by }
    );

    let codes =
        serde_json::from_str::<Vec<Code>>(r#"[422, "422", "422 Unprocessable Content", "x"]"#)
            .unwrap();
    let known = || Code::Status(Status::UnprocessableContent);
    assert_eq!(
        codes,
        [known(), known(), known(), Code::Other("x".to_owned())]
    );

    let responses = r#"{"200": 1, "4XX": 2}"#;
    let sets = serde_json::from_str::<std::collections::HashMap<StatusSet, u8>>(responses).unwrap();
    assert_eq!(sets[&StatusSet::from_static("4xx")], 2);

    let only_strings = serde::de::value::StrDeserializer::<serde::de::value::Error>::new("503");
    assert_eq!(
        Status::deserialize(only_strings).unwrap(),
        Status::ServiceUnavailable
    );
}

#[test]
fn xml_has_a_status_in_an_element_or_an_attribute() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Response {
        #[serde(rename = "@previous")]
        previous: Status,
        status: Status,
        any: AnyStatus,
        accept: StatusSet,
    }
    let xml = r#"<response previous="301"><status>404</status><any>999</any><accept>2xx, 304</accept></response>"#;
    let response = Response {
        previous: Status::MovedPermanently,
        status: Status::NotFound,
        any: 999.into(),
        accept: StatusSet::from_static("2xx, 304"),
    };
    assert_eq!(quick_xml::de::from_str::<Response>(xml).unwrap(), response);
}

#[test]
fn an_empty_element_of_xml_is_an_empty_set() {
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename = "config")]
    struct Config {
        accept: StatusSet,
        retry: Option<StatusSet>,
        alert: Vec<StatusSet>,
    }
    let config = Config {
        accept: StatusSet::EMPTY,
        retry: Some(StatusSet::EMPTY),
        alert: vec![StatusSet::EMPTY, StatusSet::from_static("5xx")],
    };
    let xml = quick_xml::se::to_string(&config).unwrap();
    let expected = "<config><accept/><retry/><alert/><alert>5xx</alert></config>";
    assert_eq!(xml, expected);
    let open =
        "<config><accept></accept><retry></retry><alert> </alert><alert>5xx</alert></config>";
    for xml in [expected, open] {
        assert_eq!(quick_xml::de::from_str::<Config>(xml).unwrap(), config);
    }
    for xml in ["<accept/>", "<accept></accept>", "<accept>\n</accept>"] {
        assert_eq!(
            quick_xml::de::from_str::<StatusSet>(xml).unwrap(),
            StatusSet::EMPTY
        );
    }

    for xml in [
        "<accept><code>404</code></accept>",
        "<accept code=\"404\"/>",
    ] {
        let error = quick_xml::de::from_str::<StatusSet>(xml)
            .unwrap_err()
            .to_string();
        assert!(error.contains("invalid type: map"), "{error}");
    }
    let error = quick_xml::de::from_str::<Status>("<status/>")
        .unwrap_err()
        .to_string();
    assert_eq!(error, "invalid type: map, expected a status code");
}

#[test]
fn a_status_is_every_kind_of_number() {
    for code in [0, 7, 100, 200, 404, 599, 999, u16::MAX] {
        let expected = Status::from_code(code);
        for value in every_kind(code) {
            assert_eq!(read::<Status>(value.clone()).ok(), expected, "{value:?}");
            // Text has three digits.
            let is_short_text = code < 100 && matches!(value, Value::String(_) | Value::Map(_));
            if !is_short_text {
                assert_eq!(read(value.clone()), Ok(AnyStatus::new(code)), "{value:?}");
                assert_eq!(read(value), Ok(Some(AnyStatus::new(code))));
            }
        }
    }
    for (value, found) in no_codes() {
        for error in [
            read::<Status>(value.clone()).unwrap_err(),
            read::<LogStatus>(value.clone()).unwrap_err(),
            read::<AnyStatus>(value.clone()).unwrap_err(),
        ] {
            assert!(error.contains(found), "{value:?}: {error}");
            assert!(error.ends_with(", expected a status code"), "{error}");
        }
    }
    let lists = [every_kind(404), every_kind(503)].concat();
    let length = lists.len() / 2;
    let statuses = [
        vec![Status::NotFound; length],
        vec![Status::ServiceUnavailable; length],
    ];
    assert_eq!(read(Value::Seq(lists)), Ok(statuses.concat()));
}

#[test]
fn a_class_is_its_short_form() {
    for &class in StatusClass::ALL {
        let json = serde_json::to_string(&class).unwrap();
        assert_eq!(json, format!("\"{}\"", class.as_str()));
        assert_eq!(serde_json::from_str::<StatusClass>(&json).unwrap(), class);
        let bytes = postcard::to_allocvec(&class).unwrap();
        assert_eq!(postcard::from_bytes::<StatusClass>(&bytes).unwrap(), class);
    }
    for (json, found) in [(r#""6xx""#, "6xx"), ("5", "5")] {
        let error = serde_json::from_str::<StatusClass>(json)
            .unwrap_err()
            .to_string();
        assert!(error.contains(found), "{error}");
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
    logged: Option<AnyStatus>,
    counts: BTreeMap<AnyStatus, u32>,
}

#[test]
fn any_number_is_read_and_written() {
    let others = (1000..u16::MAX).step_by(101);
    for code in (0..1000).chain(others).chain([u16::MAX]) {
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
        let bytes = cbor4ii::serde::to_vec(Vec::new(), &record).unwrap();
        assert_eq!(
            cbor4ii::serde::from_slice::<Record>(&bytes).unwrap(),
            record
        );
    }
    for json in ["70000", "-1", r#""0404""#, "404.5", "null"] {
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
