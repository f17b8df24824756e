use std::fmt;

use axum::{
    Extension,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use http_status::{ParseStatusError, Status};

/// What goes wrong in a handler.
pub(crate) enum AppError {
    /// The path has no number that could be a status code.
    NoCode,
    /// The path has a code that cannot be that of a final response.
    Interim(StatusCode),
    /// The path has a code that is not registered.
    Unregistered(ParseStatusError),
}

impl AppError {
    fn status(&self) -> Status {
        match self {
            Self::NoCode | Self::Unregistered(_) => Status::NotFound,
            Self::Interim(_) => Status::BadRequest,
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCode => f.write_str("A status code is a number from 100 to 599."),
            Self::Interim(code) => {
                write!(f, "{} is an interim code, and a final response cannot have it.", code.as_str())
            }
            Self::Unregistered(error) => write!(f, "There is no page for it: {error}."),
        }
    }
}

impl From<ParseStatusError> for AppError {
    fn from(error: ParseStatusError) -> Self {
        Self::Unregistered(error)
    }
}

/// What is wrong with this request in particular, on its way to `explain`.
#[derive(Clone)]
pub(crate) struct Detail(pub(crate) String);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        (Extension(Detail(self.to_string())), self.status()).into_response()
    }
}
