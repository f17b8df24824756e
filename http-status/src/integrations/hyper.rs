use hyper::{Response, ext::ReasonPhrase};

use crate::{
    any::AnyStatus,
    enums::{ErrorStatus, Status, StatusEnum},
};

/// Gives a response our reason phrase for its status, unless it has one already.
pub fn set_reason<S: StatusEnum, B>(response: &mut Response<B>) {
    if response.extensions().get::<ReasonPhrase>().is_none() {
        let code = response.status().as_u16();
        let own_reason = S::from_code(code).map(S::reason);
        insert_reason(response, own_reason.or(AnyStatus::new(code).reason()));
    }
}

/// Returns the response with this reason phrase.
#[cfg(feature = "axum08")]
pub(super) fn with_reason<B>(
    mut response: Response<B>,
    reason: Option<&'static str>,
) -> Response<B> {
    insert_reason(&mut response, reason);
    response
}

/// Gives a response this phrase. Without a phrase, it stays as it is.
fn insert_reason<B>(response: &mut Response<B>, reason: Option<&'static str>) {
    if let Some(reason) = reason {
        // This does not panic, since a table refuses phrases that are not printable ASCII.
        let extension = ReasonPhrase::from_static(reason.as_bytes());
        response.extensions_mut().insert(extension);
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __hyper {
    ($name:ident) => {
        $crate::__with_feature! {
            "hyper"

            impl $name {
                /// Gives a response the reason phrase of this enum for its status code.
                ///
                /// hyper has different phrases, such as the former "Payload Too Large" for 413, and sends `<none>` for
                /// a code that it does not know. If the response already has a phrase, it is kept. A code that this
                /// enum does not have gets the phrase of the registry, if it is registered. HTTP/2 and HTTP/3 send no
                /// phrase.
                ///
                #[cfg_attr(not(doctest), doc = " ```")]
                #[cfg_attr(doctest, doc = $crate::__example!())]
                /// let mut response = hyper::Response::new(());
                /// *response.status_mut() = hyper::StatusCode::PAYLOAD_TOO_LARGE;
                /// Status::set_reason(&mut response);
                ///
                /// let reason = response.extensions().get::<hyper::ext::ReasonPhrase>().unwrap();
                /// assert_eq!(reason.as_bytes(), b"Content Too Large");
                /// ```
                #[doc(alias("hyper", "status line"))]
                pub fn set_reason<B>(response: &mut $crate::__private::hyper::Response<B>) {
                    $crate::__private::set_reason::<Self, B>(response);
                }

                /// Returns a response with the reason phrase of this enum for its status code, as
                /// [`set_reason`](Self::set_reason) does.
                ///
                /// On an axum router, `app.layer(axum::middleware::map_response(Status::add_reason_phrase))` does it for all
                /// responses, including a bare `StatusCode`, the fallback and the rejection of an extractor.
                pub async fn add_reason_phrase<B>(
                    mut response: $crate::__private::hyper::Response<B>,
                ) -> $crate::__private::hyper::Response<B> {
                    Self::set_reason(&mut response);
                    response
                }
            }

            /// The reason phrase, for the extensions of a response. hyper writes its own if it finds none there.
            impl ::core::convert::From<$name> for $crate::__private::hyper::ext::ReasonPhrase {
                fn from(status: $name) -> Self {
                    // This does not panic, since a table refuses phrases that are not printable ASCII.
                    Self::from_static(status.reason().as_bytes())
                }
            }
        }
    };
}

__hyper! { Status }
__hyper! { ErrorStatus }
