use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::{
    any::AnyStatus,
    enums::{ErrorStatus, Status, StatusEnum},
};

/// A status with a body, as a response of axum. See [`Status::with`](crate::Status::with).
///
/// It converts into `(StatusCode, T)`, for functions that return this tuple.
#[derive(Clone, Debug)]
#[must_use]
pub struct WithBody<T> {
    status: StatusCode,
    // Only hyper sends it.
    #[cfg_attr(not(feature = "hyper"), allow(dead_code))]
    reason: Option<&'static str>,
    body: T,
}

impl<T> From<WithBody<T>> for (StatusCode, T) {
    fn from(WithBody { status, body, .. }: WithBody<T>) -> Self {
        (status, body)
    }
}

/// The response has the reason phrase of the status if the feature `hyper` is enabled.
impl<T: IntoResponse> IntoResponse for WithBody<T> {
    fn into_response(self) -> Response {
        let response = (self.status, self.body).into_response();
        #[cfg(feature = "hyper")]
        let response = super::hyper::with_reason(response, self.reason);
        response
    }
}

impl AnyStatus {
    /// Returns the status with a body, as a response of axum.
    ///
    /// A number outside 100 to 999 cannot be sent, and becomes 500.
    ///
    /// ```
    /// # use axum_core as axum;
    /// use axum::response::IntoResponse;
    /// use http_status::AnyStatus;
    ///
    /// let upstream = AnyStatus::from(499);
    /// let response = upstream.with("The upstream server has failed.").into_response();
    /// assert_eq!(response.status(), 499);
    /// ```
    pub fn with<T>(self, body: T) -> WithBody<T> {
        match StatusCode::try_from(self) {
            Ok(status) => WithBody {
                status,
                reason: self.reason(),
                body,
            },
            Err(_) => Status::InternalServerError.with(body),
        }
    }
}

/// A response without content. A number outside 100 to 999 cannot be sent, and becomes 500.
impl IntoResponse for AnyStatus {
    fn into_response(self) -> Response {
        self.with(()).into_response()
    }
}

/// Adds a body to a status of any enum.
pub fn with_body<S: StatusEnum + Into<StatusCode>, T>(status: S, body: T) -> WithBody<T> {
    WithBody {
        status: status.into(),
        reason: Some(status.reason()),
        body,
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __axum08 {
    ($name:ident) => {
        $crate::__http! { $name }

        $crate::__with_feature! {
            "axum08"

            impl $name {
                /// Returns the status with a body, as a response of axum.
                ///
                /// Header fields go with the body, as in `status.with(([("Retry-After", "120")], body))`. With the feature
                /// `hyper` the response has our reason phrase. It converts into `(StatusCode, T)` for functions that return
                /// this tuple.
                ///
                #[cfg_attr(not(doctest), doc = " ```")]
                #[cfg_attr(doctest, doc = $crate::__example!())]
                /// # use axum_core as axum;
                /// use axum::response::IntoResponse;
                ///
                /// fn page(name: &str) -> Result<&'static str, impl IntoResponse> {
                ///     match name {
                ///         "home" => Ok("Welcome"),
                ///         _ => Err(Status::NotFound.with(format!("There is no page {name}"))),
                ///     }
                /// }
                /// assert_eq!(page("away").into_response().status(), Status::NotFound);
                /// ```
                #[doc(alias("axum", "json"))]
                pub fn with<T>(self, body: T) -> $crate::WithBody<T> {
                    $crate::__private::with_body(self, body)
                }
            }

            /// A response without content. Use [`with`](Self::with) to give it some.
            impl $crate::__private::axum_core::response::IntoResponse for $name {
                fn into_response(self) -> $crate::__private::axum_core::response::Response {
                    $crate::__private::axum_core::response::IntoResponse::into_response(self.with(()))
                }
            }
        }
    };
}

__axum08! { Status }
__axum08! { ErrorStatus }
