use std::fmt;

use axum::{
    Extension,
    extract::rejection::PathRejection,
    http::{StatusCode, Uri, uri::Authority},
    response::{IntoResponse, Response},
};
use http_status::Status;

/// What goes wrong on the way to a response.
pub(crate) enum AppError {
    /// The path leads to no handler.
    NoRoute(Uri),
    /// The path has something that axum cannot read: it is not UTF-8.
    Path(PathRejection),
    /// The path has something else than a status code.
    NoCode(String),
    /// The path has a code that cannot be that of a final response.
    Interim(StatusCode),
    /// The request does not have exactly one valid `Host`.
    NoHost,
    /// The request is for another server.
    OtherHost(Authority),
}

impl AppError {
    fn status(&self) -> Status {
        match self {
            Self::NoRoute(_) | Self::NoCode(_) => Status::NotFound,
            Self::Path(_) | Self::Interim(_) | Self::NoHost => Status::BadRequest,
            Self::OtherHost(_) => Status::MisdirectedRequest,
        }
    }
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRoute(uri) => write!(
                f,
                "There is nothing at {}. See / for all codes, /codes/404 for one of them, and /status/404 for a response \
                 with it.",
                uri.path()
            ),
            Self::Path(rejection) => write!(f, "{}.", rejection.body_text()),
            Self::NoCode(text) => write!(
                f,
                "{text:?} is not a status code: those are the numbers from 100 to 599."
            ),
            Self::Interim(code) => {
                let code = code.as_str();
                write!(f, "{code} is only for interim responses.")
            }
            Self::NoHost => f.write_str("A request needs exactly one valid `Host`."),
            Self::OtherHost(host) => write!(f, "This server is not {host}, but localhost."),
        }
    }
}

impl From<PathRejection> for AppError {
    fn from(rejection: PathRejection) -> Self {
        Self::Path(rejection)
    }
}

/// What is wrong with this request in particular, on its way to `explanation`.
#[derive(Clone)]
pub(crate) struct Detail(pub(crate) String);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        (Extension(Detail(self.to_string())), self.status()).into_response()
    }
}
