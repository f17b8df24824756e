use axum::{
    Json,
    extract::rejection::JsonRejection,
    http::header,
    response::{IntoResponse, Response},
};
use http_status::Status;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
pub(crate) struct Order {
    article: String,
    count: u32,
}

/// What can go wrong with an order.
pub(crate) enum OrderError {
    NoOrder(JsonRejection),
    NoArticle(String),
    SoldOut { left: u32 },
}

/// The body of an error, as in RFC 9457.
#[derive(Serialize)]
struct Problem {
    status: Status,
    title: &'static str,
    detail: String,
}

impl IntoResponse for OrderError {
    fn into_response(self) -> Response {
        let (status, detail) = match self {
            Self::NoOrder(rejection) => (
                Status::try_from(rejection.status()).unwrap_or(Status::BadRequest),
                rejection.body_text(),
            ),
            Self::NoArticle(name) => (
                Status::UnprocessableContent,
                format!("There is no article {name:?}."),
            ),
            Self::SoldOut { left } => (Status::Conflict, format!("Only {left} are left.")),
        };
        let problem = Problem {
            status,
            title: status.reason(),
            detail,
        };
        let content_type = [(header::CONTENT_TYPE, "application/problem+json")];
        status.with((content_type, Json(problem))).into_response()
    }
}

pub(crate) async fn order(
    order: Result<Json<Order>, JsonRejection>,
) -> Result<impl IntoResponse, OrderError> {
    let Json(order) = order.map_err(OrderError::NoOrder)?;
    if order.article != "teapot" {
        return Err(OrderError::NoArticle(order.article));
    }
    if order.count > 3 {
        return Err(OrderError::SoldOut { left: 3 });
    }
    Ok(Status::Accepted.with(Json(order)))
}
