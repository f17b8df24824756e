use axum::{
    extract::{FromRequestParts, Path},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use http_status::Status;

use super::{content, error::AppError, explanation::Explanation, format::Format};

/// The number in the path, from 100 to 599.
pub(crate) struct Code(StatusCode);

impl<S: Send + Sync> FromRequestParts<S> for Code {
    type Rejection = AppError;

    async fn from_request_parts(request: &mut Parts, state: &S) -> Result<Self, AppError> {
        let Path(text) = Path::<String>::from_request_parts(request, state).await?;
        match text.parse::<StatusCode>() {
            Ok(code) if code.as_u16() < 600 => Ok(Self(code)),
            _ => Err(AppError::NoCode(text)),
        }
    }
}

/// Says what is known about a code. Redirects lead here, with any method.
pub(crate) async fn explain(format: Format, Code(code): Code) -> Response {
    content::of(&Explanation::new(code, None), format)
}

/// Responds with this code, registered or not, and with the fields that it requires. `content` adds the content.
pub(crate) async fn respond(Code(code): Code) -> Result<Response, AppError> {
    if code.is_informational() {
        return Err(AppError::Interim(code));
    }
    let mut headers = HeaderMap::new();
    if let Ok(status) = Status::try_from(code) {
        for field in status.fields() {
            headers.extend(example_of(field.name()));
        }
        if status.redirect().is_some() {
            let location = HeaderValue::from_str(&format!("/codes/{}", status.as_str()));
            headers.extend(location.map(|location| (header::LOCATION, location)));
        }
    }
    Ok((code, headers).into_response())
}

/// A value for a field whose value does not depend on the resource.
fn example_of(field: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = match field {
        "WWW-Authenticate" => (header::WWW_AUTHENTICATE, r#"Bearer realm="http-status""#),
        "Proxy-Authenticate" => (header::PROXY_AUTHENTICATE, r#"Bearer realm="http-status""#),
        // No other method gets another response.
        "Allow" => (header::ALLOW, ""),
        "Upgrade" => (header::UPGRADE, "websocket"),
        "Connection" => (header::CONNECTION, "upgrade"),
        "ETag" => (header::ETAG, "W/\"226\""),
        _ => return None,
    };
    Some((name, HeaderValue::from_static(value)))
}
