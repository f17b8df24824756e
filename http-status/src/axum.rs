#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($name:ident) => {
        $crate::__http! { $name }

        $crate::__with_feature! {
            "axum"

            impl $name {
                /// The status with a body, as a response of axum.
                ///
                /// Header fields go with the body: `status.with(([("Retry-After", "120")], body))`.
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
                #[must_use]
                pub fn with<T>(self, body: T) -> ($crate::__private::http::StatusCode, T) {
                    (::core::convert::From::from(self), body)
                }
            }

            /// A response without content; [`with`](Self::with) gives it some.
            impl $crate::__private::axum_core::response::IntoResponse for $name {
                fn into_response(self) -> $crate::__private::axum_core::response::Response {
                    $crate::__private::axum_core::response::IntoResponse::into_response(self.with(()))
                }
            }
        }
    };
}

#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __axum {
    ($name:ident) => {
        ::core::compile_error! { "`impl(axum)` needs the feature `axum` of http-status" }
    };
}
