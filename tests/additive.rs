//! A feature that another crate switches on breaks nothing.

use http_status_tests::Scratch;

/// Depends on `http-status` with every feature.
const OTHER: &str = r"//! Uses them.
pub fn created() -> http::StatusCode {
    http_status::Status::Created.into()
}
";

/// Depends on it with none, and has what a feature would bring.
const MAIN: &str = r#"//! An enum that asks for no trait, and gets none.
#[http_status::status_codes(registered, nginx)]
enum LogStatus {}

impl LogStatus {
    fn with(self, body: &str) -> String {
        format!("{self}: {body}")
    }
}

impl serde::Serialize for LogStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.reason())
    }
}

impl From<LogStatus> for http::StatusCode {
    fn from(_: LogStatus) -> Self {
        Self::IM_A_TEAPOT
    }
}

impl PartialEq<http::StatusCode> for LogStatus {
    fn eq(&self, code: &http::StatusCode) -> bool {
        self.code() == code.as_u16()
    }
}

fn main() {
    assert!(LogStatus::Created == other::created());
    let code = http::StatusCode::from(LogStatus::Ok).as_u16();
    let json = serde_json::to_string(&LogStatus::ClientClosedRequest).unwrap();
    print!("{code} {json} {}", LogStatus::NotFound.with("x"));
}
"#;

#[test]
fn all_features_beside_an_enum_with_impls_of_its_own() {
    let all = "http-status = { path = 'PATH', features = ['axum', 'http', 'http02', 'hyper', 'serde'] }\nhttp = '1'";
    let other = Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "other", all).file("src/lib.rs", OTHER);
    let dependencies = format!(
        "http-status = {{ path = 'PATH' }}\nother = {{ path = '{}' }}\nhttp = '1'\nserde = '1'\nserde_json = '1'",
        other.folder().display()
    );
    let scratch = Scratch::with_dependency(env!("CARGO_TARGET_TMPDIR"), "additive", &dependencies);
    assert_eq!(scratch.file("src/main.rs", MAIN).run(), "418 \"Client Closed Request\" 404 Not Found: x");
}
