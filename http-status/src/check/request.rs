//! What a response may have, judging by its request.

use http::header::{ALLOW, EXPECT};

use super::{exchange::Exchange, syntax::elements};

/// For 405.
pub(super) fn allows_the_method(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return false;
    };
    let method = request.method.as_str().as_bytes();
    elements(exchange.headers, &ALLOW).any(|allowed| allowed == method)
}

/// For 406.
///
/// Besides the four fields of RFC 9110, such fields are `Accept-Datetime`, `Accept-Features` and others.
pub(super) fn is_not_negotiated(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return false;
    };
    let mut names = request.headers.keys().map(http::HeaderName::as_str);
    !names.any(|name| name.starts_with("accept") || name == "negotiate")
}

/// For 417.
pub(super) fn is_not_expected(exchange: &Exchange) -> bool {
    exchange
        .request
        .is_some_and(|request| !request.has(&EXPECT))
}

/// For 226.
pub(super) fn is_not_manipulated(exchange: &Exchange) -> bool {
    exchange
        .request
        .is_some_and(|request| !request.has_named("a-im"))
}
