use http_status::{Registration, Status, StatusClass, UnknownStatus};
use serde::Serialize;

use super::vendors::{self, Use};

/// What there is to say about a status, as the members of a problem. Without `type`, that is `about:blank`.
#[derive(Serialize)]
pub(crate) struct Explanation {
    pub(crate) title: &'static str,
    #[serde(rename = "status")]
    pub(crate) code: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    pub(crate) docs: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spec: Option<&'static str>,
    /// Who has a meaning of their own for a code that is not registered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) vendors: Vec<Use>,
}

impl Explanation {
    pub(crate) fn new(code: u16, detail: Option<String>) -> Self {
        match Status::try_from(code) {
            Ok(status) => Self {
                title: status.reason(),
                code,
                detail,
                docs: status.docs().replace('\n', " "),
                spec: Some(status.spec().url()),
                vendors: Vec::new(),
            },
            Err(unknown) => {
                let vendors = vendors::uses(code);
                Self {
                    title: title(unknown, &vendors),
                    code,
                    detail,
                    docs: docs(unknown, &vendors),
                    spec: None,
                    vendors,
                }
            }
        }
    }
}

fn title(unknown: UnknownStatus, vendors: &[Use]) -> &'static str {
    match vendors {
        [first, ..] => first.reason,
        [] if unknown.registration() == Registration::Unused => "Unused",
        [] => StatusClass::from_code(unknown.code()).map_or("Unknown", StatusClass::name),
    }
}

fn docs(unknown: UnknownStatus, vendors: &[Use]) -> String {
    let code = unknown.code();
    let known = unknown.equivalent();
    let names = vendors
        .iter()
        .map(|vendor| vendor.name)
        .collect::<Vec<_>>()
        .join(" and ");
    let state = match unknown.registration() {
        Registration::Unused => {
            "registered as unused: an older specification had a meaning for it, and the number stays reserved"
                .to_owned()
        }
        _ if vendors.is_empty() => "not registered".to_owned(),
        _ => format!("not registered: it is a code of {names}"),
    };
    format!(
        "{code} is {state}. A client that does not know it treats it as {} ({}).",
        known.as_str(),
        known.reason()
    )
}
