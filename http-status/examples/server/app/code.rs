use axum::{
    extract::{FromRequestParts, Path},
    http::{StatusCode, request::Parts},
};

use super::error::AppError;

/// The number in the path, from 100 to 599.
pub(crate) struct Code(pub(crate) StatusCode);

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
