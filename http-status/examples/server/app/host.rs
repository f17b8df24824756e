use axum::{
    extract::Request,
    http::{Version, header, uri::Authority},
    middleware::Next,
    response::Response,
};

use super::error::AppError;

/// Refuses requests that are not for this server. A page of another site could otherwise reach it through a name that
/// leads to 127.0.0.1.
pub(crate) async fn check(request: Request, next: Next) -> Result<Response, AppError> {
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let (first, second) = (hosts.next(), hosts.next());
    let Some(first) = first else {
        // HTTP/1.0 has no such field.
        if request.version() == Version::HTTP_10 {
            return Ok(next.run(request).await);
        }
        return Err(AppError::NoHost);
    };
    let authority = Authority::try_from(first.as_bytes()).map_err(|_| AppError::NoHost)?;
    if second.is_some() {
        return Err(AppError::NoHost);
    }
    match authority.host() {
        "localhost" | "127.0.0.1" | "[::1]" => Ok(next.run(request).await),
        _ => Err(AppError::OtherHost(authority)),
    }
}
