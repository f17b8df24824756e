//! The service: a handler says what went wrong, and `explain` says it to the client.

mod code;
mod error;
mod explain;
mod explanation;
mod facts;
mod format;
mod page;
mod serve;
mod text;
mod vendors;

use axum::{
    Router,
    http::{Uri, header},
    response::{Html, IntoResponse, Response},
    routing::{any, get},
};
use http_status::Status;

use self::{code::Code, error::AppError, format::Format};

pub(crate) use self::serve::{Timeouts, serve};

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/", get(index))
        .route(
            "/style.css",
            get((
                [(header::CONTENT_TYPE, "text/css; charset=utf-8")],
                include_str!("style.css"),
            )),
        )
        .route("/codes/{code}", any(code))
        .route("/status/{code}", any(status))
        .fallback(nowhere)
}

async fn index(format: Format) -> Response {
    match format {
        Format::Page => Html(page::index().into_string()).into_response(),
        Format::Text | Format::Json => text::index().into_response(),
    }
}

/// What is known about a code. Redirects lead here, with any method.
async fn code(format: Format, Code(code): Code) -> Response {
    match (Status::try_from(code), format) {
        (Ok(status), Format::Page) => Html(page::code(status).into_string()).into_response(),
        (Ok(status), Format::Text) => text::code(status).into_response(),
        _ => explain::content(code, None, format),
    }
}

/// The very code, registered or not.
async fn status(Code(code): Code) -> Result<Response, AppError> {
    if code.is_informational() {
        return Err(AppError::Interim(code));
    }
    Ok(match Status::try_from(code) {
        Ok(status) if status.redirect().is_some() => {
            let location = format!("/codes/{}", status.as_str());
            status.with([(header::LOCATION, location)]).into_response()
        }
        Ok(Status::ImUsed) => Status::ImUsed
            .with([(header::ETAG, "W/\"226\"")])
            .into_response(),
        _ => code.into_response(),
    })
}

async fn nowhere(uri: Uri) -> AppError {
    AppError::NoRoute(uri)
}
