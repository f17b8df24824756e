//! A set is stored as its text, and read from numbers as well.

use http_status::{StatusClass, StatusSet};
use serde::{Deserialize, Serialize};

use super::{check, model, set};

#[test]
fn every_format_keeps_a_set() {
    check(256, |random| {
        let model = model(random)?;
        let set = set(&model);
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
        assert_eq!(
            rmp_serde::from_slice::<StatusSet>(&rmp_serde::to_vec(&set).unwrap()).unwrap(),
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
    for json in ["true", "null", "404.0", "{}"] {
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
fn binary_formats_have_the_text() {
    let set = StatusSet::from_codes(&[404, 410]);
    assert_eq!(postcard::to_allocvec(&set).unwrap(), b"\x08404, 410");
    assert_eq!(rmp_serde::to_vec(&set).unwrap(), b"\xa8404, 410");
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
