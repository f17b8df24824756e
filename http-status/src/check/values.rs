//! Values of fields that have a form of their own.

use http::{
    HeaderName,
    header::{ALLOW, LOCATION, PROXY_AUTHENTICATE, RETRY_AFTER, WWW_AUTHENTICATE},
};

use super::{
    exchange::Exchange,
    syntax::{elements, is_http_date, is_token, is_uri_reference, single_value, trim},
};

/// For every code.
pub(super) fn has_invalid_retry_after(exchange: &Exchange) -> bool {
    let is_valid = |value: &[u8]| is_seconds(value) || is_http_date(value);
    exchange.has(&RETRY_AFTER)
        && !single_value(exchange.headers, &RETRY_AFTER).is_some_and(is_valid)
}

fn is_seconds(value: &[u8]) -> bool {
    !value.is_empty() && value.iter().all(u8::is_ascii_digit)
}

/// For 405.
pub(super) fn has_invalid_allow(exchange: &Exchange) -> bool {
    !elements(exchange.headers, &ALLOW).all(is_token)
}

/// For 201, 202 and 3xx.
pub(super) fn has_invalid_location(exchange: &Exchange) -> bool {
    exchange.has(&LOCATION)
        && !single_value(exchange.headers, &LOCATION).is_some_and(is_uri_reference)
}

/// For 401.
pub(super) fn has_no_challenge(exchange: &Exchange) -> bool {
    is_without_challenge(exchange, &WWW_AUTHENTICATE)
}

/// For 407.
pub(super) fn has_no_proxy_challenge(exchange: &Exchange) -> bool {
    is_without_challenge(exchange, &PROXY_AUTHENTICATE)
}

/// Whether the field does not begin with a challenge. Whatever follows can be a parameter of the first challenge.
fn is_without_challenge(exchange: &Exchange, name: &HeaderName) -> bool {
    let has_field = exchange.has(name);
    let first = elements(exchange.headers, name).next();
    has_field && !first.is_some_and(is_challenge)
}

/// Whether this begins with a scheme. A token before `=` is a parameter.
fn is_challenge(element: &[u8]) -> bool {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\t');
    let end = element.iter().position(is_space).unwrap_or(element.len());
    let (scheme, rest) = element.split_at(end);
    is_token(scheme) && !trim(rest).starts_with(b"=")
}

/// For 511.
pub(super) fn has_challenge(exchange: &Exchange) -> bool {
    exchange.has(&WWW_AUTHENTICATE) || exchange.has(&PROXY_AUTHENTICATE)
}
