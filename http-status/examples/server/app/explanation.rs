use http_status::{Status, StatusClass};
use serde::Serialize;

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
            },
            Err(unknown) => {
                let known = unknown.equivalent();
                let docs = format!(
                    "{code} is not registered. A client that does not know it treats it as {} ({}).",
                    known.as_str(),
                    known.reason()
                );
                let title = unknown.class().map_or("Unknown", StatusClass::name);
                Self { title, code, detail, docs, spec: None }
            }
        }
    }
}
