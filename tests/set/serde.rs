//! A set is stored as its text, and read from numbers as well.

use http_status::{StatusClass, StatusSet};
use serde::{Deserialize, Serialize};

use super::{check, make_set, random_model};
use crate::format::{Value, every_kind, no_codes, read};

#[test]
fn every_format_keeps_a_set() {
    check(256, |random| {
        let model = random_model(random)?;
        let set = make_set(&model);
        assert_eq!(
            serde_json::from_str::<StatusSet>(&serde_json::to_string(&set).unwrap()).unwrap(),
            set
        );
        assert_eq!(
            serde_json::from_value::<StatusSet>(serde_json::to_value(&model).unwrap()).unwrap(),
            set
        );
        assert_eq!(
            postcard::from_bytes::<StatusSet>(&postcard::to_allocvec(&set).unwrap()).unwrap(),
            set
        );
        let bytes = cbor4ii::serde::to_vec(Vec::new(), &set).unwrap();
        assert_eq!(
            cbor4ii::serde::from_slice::<StatusSet>(&bytes).unwrap(),
            set
        );
        Ok(())
    });
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Config {
    accept: StatusSet,
    #[serde(default)]
    retry: Option<StatusSet>,
}

#[test]
fn a_configuration_has_text_or_numbers() {
    let config = Config {
        accept: "2xx, 304".parse().unwrap(),
        retry: Some(StatusSet::from_codes(&[429, 503])),
    };
    let json = r#"{"accept":"2xx, 304","retry":"429, 503"}"#;
    assert_eq!(serde_json::to_string(&config).unwrap(), json);
    assert_eq!(
        toml::to_string(&config).unwrap(),
        "accept = \"2xx, 304\"\nretry = \"429, 503\"\n"
    );
    for json in [json, r#"{"accept":["2xx",304],"retry":[503,429]}"#] {
        assert_eq!(serde_json::from_str::<Config>(json).unwrap(), config);
    }
    assert_eq!(
        toml::from_str::<Config>("accept = '304, 2XX'\nretry = [429, 503]").unwrap(),
        config
    );
    assert_eq!(
        toml::from_str::<Config>("accept = 304").unwrap().accept,
        StatusSet::from_codes(&[304])
    );
    assert_eq!(
        serde_json::from_str::<StatusSet>("[]").unwrap(),
        StatusSet::EMPTY
    );
}

#[test]
fn a_faulty_configuration_is_reported_with_its_place() {
    let error = |json| {
        serde_json::from_str::<Config>(json)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        error(r#"{"accept": "2xx, 60"}"#),
        "`60` at byte 5: a status code has three digits, from `100` to `999` at line 1 column 20"
    );
    let invalid =
        |found| format!("invalid value: integer `{found}`, expected a status code from 100 to 999");
    assert!(error(r#"{"accept": [200, 1000]}"#).starts_with(&invalid("1000")));
    assert!(error(r#"{"accept": 65936}"#).starts_with(&invalid("65936")));
    assert!(error(r#"{"accept": [-404]}"#).starts_with(&invalid("-404")));
    let map = error(r#"{"accept": {"code": 404}}"#);
    assert!(
        map.starts_with("invalid type: map, expected a status code"),
        "{map}"
    );
    for json in ["true", "null", "404.5"] {
        let error = serde_json::from_str::<StatusSet>(json)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("expected a set of status codes such as \"2xx, 404\" or [404, 410]"),
            "{error}"
        );
    }
}

#[test]
fn a_set_is_read_from_every_kind_of_number() {
    for code in [0, 7, 99, 100, 404, 599, 999, 1000, u16::MAX] {
        let expected = StatusSet::from_range(code..=code);
        for value in every_kind(code) {
            assert_eq!(read(value.clone()).ok(), expected, "{value:?}");
        }
        // A list has no lists and no maps.
        for value in every_kind(code) {
            let list = Value::Seq(vec![value.clone(), Value::Str("410")]);
            let is_map = matches!(value, Value::Map(_));
            let expected = expected.filter(|_| !is_map).map(|mut set| {
                set.insert(410);
                set
            });
            assert_eq!(read(list).ok(), expected, "{value:?}");
        }
    }
    for (value, found) in no_codes() {
        let alone = read::<StatusSet>(value.clone()).unwrap_err();
        let in_a_list = read::<StatusSet>(Value::Seq(vec![value.clone()])).unwrap_err();
        for error in [alone, in_a_list] {
            assert!(error.contains(found), "{value:?}: {error}");
            assert!(error.contains("expected a s"), "{error}");
        }
    }
    let text = |key| (key, Value::Str("2xx, 404"));
    let expected = StatusSet::from_static("2xx, 404");
    assert_eq!(read(Value::Map(vec![text("$text")])), Ok(expected));
    assert_eq!(read(Value::Map(vec![text("$value")])), Ok(expected));
    assert!(read::<StatusSet>(Value::Map(vec![text("$text"), text("$text")])).is_err());
    assert!(read::<StatusSet>(Value::Map(vec![text("code")])).is_err());

    assert_eq!(read(Value::Map(Vec::new())), Ok(StatusSet::EMPTY));
    assert_eq!(read(Value::Map(Vec::new())), Ok(Some(StatusSet::EMPTY)));
    let value = Value::Map(Vec::new());
    assert_eq!(
        read(Value::Seq(vec![value.clone(), value])),
        Ok(vec![StatusSet::EMPTY; 2])
    );
}

/// Codes in all kinds of numbers, and texts of sets.
#[test]
fn a_list_of_all_kinds_is_the_set_of_all() {
    check(256, |random| {
        let mut values = Vec::new();
        let mut expected = StatusSet::EMPTY;
        for _ in 0..random.int_in_range(0..=9)? {
            if random.ratio(1, 4)? {
                let codes = make_set(&random_model(random)?);
                values.push(Value::String(codes.to_string()));
                expected |= codes;
            } else {
                let code = random.int_in_range(100..=999)?;
                let mut kinds = every_kind(code);
                kinds.retain(|kind| !matches!(kind, Value::Map(_)));
                values.push(random.choose(&kinds)?.clone());
                expected.insert(code);
            }
        }
        assert_eq!(read(Value::Seq(values)), Ok(expected));
        Ok(())
    });
}

#[test]
fn binary_formats_have_the_text() {
    let set = StatusSet::from_codes(&[404, 410]);
    assert_eq!(postcard::to_allocvec(&set).unwrap(), b"\x08404, 410");
    let cbor = cbor4ii::serde::to_vec(Vec::new(), &set).unwrap();
    assert_eq!(cbor, b"\x68404, 410");
}

/// Here the format describes itself to a buffer, from which the set is read.
#[test]
fn a_set_is_read_where_serde_guesses() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(untagged)]
    enum Policy {
        Never(bool),
        On(StatusSet),
    }
    #[derive(Debug, PartialEq, Deserialize)]
    struct Entry {
        #[serde(flatten)]
        config: Config,
    }
    assert_eq!(
        serde_json::from_str::<Policy>("[404]").unwrap(),
        Policy::On(StatusSet::from_codes(&[404]))
    );
    assert!(
        serde_json::from_str::<StatusSet>("[[404]]").is_err(),
        "a list is no element"
    );
    assert_eq!(
        serde_json::from_str::<Policy>("false").unwrap(),
        Policy::Never(false)
    );
    let config = Config {
        accept: StatusClass::Successful.into(),
        retry: None,
    };
    assert_eq!(
        serde_json::from_str::<Entry>(r#"{"accept":"2xx"}"#).unwrap(),
        Entry { config }
    );
}
