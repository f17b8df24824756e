use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use headers_accept::Accept;
use headers_core::Header;
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
        // A list can be on several lines.
        let mut lines = request.headers.get_all(header::ACCEPT).iter();
        let Ok(accept) = Accept::decode(&mut lines) else {
            return Ok(Self::Text);
        };
        let best = accept.negotiate(OFFERS.iter().map(|(offer, _)| offer));
        let best = OFFERS.iter().find(|(offer, _)| Some(offer) == best);
        Ok(best.map_or(Self::Text, |&(_, format)| format))
    }
}
