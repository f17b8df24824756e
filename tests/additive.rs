//! A feature breaks nothing: this program switches all of them on, and an enum that asks for no trait gets none.

use http::StatusCode;
use http_status::Status;
use http_status_tests::status_codes;
use serde::{Serialize, Serializer};

/// It has what a feature would bring.
#[status_codes(registered, nginx)]
enum LogStatus {}

impl LogStatus {
    fn with(self, body: &str) -> String {
        format!("{self}: {body}")
    }
}

impl Serialize for LogStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reason())
    }
}

impl From<LogStatus> for StatusCode {
    fn from(_: LogStatus) -> Self {
        Self::IM_A_TEAPOT
    }
}

impl PartialEq<StatusCode> for LogStatus {
    fn eq(&self, code: &StatusCode) -> bool {
        self.code() == code.as_u16()
    }
}

#[test]
fn all_features_beside_an_enum_with_impls_of_its_own() {
    assert!(LogStatus::Created == StatusCode::from(Status::Created));
    assert_eq!(StatusCode::from(LogStatus::Ok), StatusCode::IM_A_TEAPOT);
    assert_eq!(
        serde_json::to_string(&LogStatus::ClientClosedRequest).unwrap(),
        "\"Client Closed Request\""
    );
    assert_eq!(LogStatus::NotFound.with("x"), "404 Not Found: x");
}
