use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use headers_accept::Accept;
use mediatype::{
    MediaType,
    names::{APPLICATION, HTML, JSON, PLAIN, PROBLEM, TEXT},
};

/// What the client would rather read: plain text, unless its `Accept` says otherwise.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Format {
    Text,
    Page,
    Json,
}

/// In the order of the server, for `*/*`.
static OFFERS: [(MediaType, Format); 4] = [
    (MediaType::new(TEXT, PLAIN), Format::Text),
    (MediaType::new(TEXT, HTML), Format::Page),
    (
        MediaType::from_parts(APPLICATION, PROBLEM, Some(JSON), &[]),
        Format::Json,
    ),
    (MediaType::new(APPLICATION, JSON), Format::Json),
];

impl<S: Sync> FromRequestParts<S> for Format {
    type Rejection = Infallible;

    async fn from_request_parts(request: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let accept = request
            .headers
            .get(header::ACCEPT)
            .and_then(|accept| Accept::try_from(accept).ok());
        let best = accept
            .as_ref()
            .and_then(|accept| accept.negotiate(OFFERS.iter().map(|(offer, _)| offer)));
        let format = OFFERS
            .iter()
            .find(|(offer, _)| Some(offer) == best)
            .map(|&(_, format)| format);
        Ok(format.unwrap_or(Self::Text))
    }
}
