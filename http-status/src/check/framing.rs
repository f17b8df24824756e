//! What a response may have, judging by its framing.

use http::header::{CONTENT_LENGTH, EXPECT, LINK, LOCATION, TRANSFER_ENCODING};

use super::{
    exchange::Exchange,
    syntax::{elements, single_value},
};

/// For a code without content.
pub(super) fn has_content_length(exchange: &Exchange) -> bool {
    exchange.has(&CONTENT_LENGTH)
}

/// For a code without content.
pub(super) fn has_transfer_encoding(exchange: &Exchange) -> bool {
    exchange.has(&TRANSFER_ENCODING)
}

/// For a 2xx, which opens a tunnel if it answers a `CONNECT`.
pub(super) fn has_framed_tunnel(exchange: &Exchange) -> bool {
    exchange.answers_connect() && (has_content_length(exchange) || has_transfer_encoding(exchange))
}

/// For a code without content. The framing ends the response after its head, so only a service can show the content.
///
/// The body of a response to `HEAD` is not sent in any case.
pub(super) fn has_known_content(exchange: &Exchange) -> bool {
    exchange.known.has_content && !exchange.answers_head()
}

/// For 205, whose framing allows the content that its definition forbids.
///
/// The length in a response to `HEAD` is not that of its content, and a tunnel has none.
pub(super) fn has_content(exchange: &Exchange) -> bool {
    if exchange.answers_head() || exchange.answers_connect() {
        return false;
    }
    let length = single_value(exchange.headers, &CONTENT_LENGTH).unwrap_or_default();
    let is_above_zero = length.iter().any(|digit| (b'1'..=b'9').contains(digit));
    exchange.known.has_content || is_above_zero
}

/// For every 1xx but 101. Another response follows it.
pub(super) fn is_final(exchange: &Exchange) -> bool {
    exchange.known.is_final || !looks_interim(exchange)
}

/// Whether the response has what an interim one is sent for. `check` cannot see whether another response follows.
fn looks_interim(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return true;
    };
    match exchange.code {
        100 => elements(request.headers, &EXPECT)
            .any(|expectation| expectation.eq_ignore_ascii_case(b"100-continue")),
        102 => !request.method.is_safe(),
        103 => exchange.has(&LINK),
        104 => {
            let mut names = exchange.headers.keys().chain(request.headers.keys());
            names.any(|name| *name == LOCATION || name.as_str().starts_with("upload-"))
        }
        // Nobody knows what an unregistered code is sent for.
        _ => true,
    }
}

/// For 1xx.
pub(super) fn answers_http10(exchange: &Exchange) -> bool {
    exchange
        .request
        .is_some_and(|request| request.version == http::Version::HTTP_10)
}
