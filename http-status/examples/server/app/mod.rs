//! The service: a handler says what went wrong, and `explain` says it to the client.

mod error;
mod explain;
mod page;
mod serve;

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::{any, get},
};
use http_status::Status;

use self::error::AppError;

pub(crate) use self::serve::{Timeouts, serve};

pub(crate) fn routes() -> Router {
    Router::new().route("/", get(index)).route("/codes/{code}", any(code)).route("/status/{code}", any(status))
}

async fn index() -> Html<String> {
    Html(page::index().into_string())
}

/// A page about a registered code. Redirects lead here, with any method.
async fn code(Path(code): Path<String>) -> Result<Html<String>, AppError> {
    let status = code.parse::<Status>()?;
    Ok(Html(page::code(status).into_string()))
}

/// The very code, registered or not.
async fn status(Path(code): Path<String>) -> Result<Response, AppError> {
    let code = code.parse::<StatusCode>().ok().filter(|code| code.as_u16() < 600).ok_or(AppError::NoCode)?;
    if code.is_informational() {
        return Err(AppError::Interim(code));
    }
    Ok(match Status::try_from(code) {
        Ok(status) if status.redirect().is_some() => {
            let location = format!("/codes/{}", status.as_str());
            status.with([(header::LOCATION, location)]).into_response()
        }
        Ok(Status::ImUsed) => Status::ImUsed.with([(header::ETAG, "W/\"226\"")]).into_response(),
        _ => code.into_response(),
    })
}
