//! Conditional requests: 304 and 412.

use http::{
    HeaderName,
    header::{
        CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_RANGE, CONTENT_TYPE, IF_MODIFIED_SINCE,
        IF_NONE_MATCH, IF_RANGE,
    },
};

use super::{
    exchange::{Exchange, Request},
    syntax::trim,
};

/// For 304.
pub(super) fn has_method_without_not_modified(exchange: &Exchange) -> bool {
    exchange
        .request
        .is_some_and(|request| !can_be_not_modified(request))
}

/// For 304. Another rule reports the method.
pub(super) fn is_not_modified_without_condition(exchange: &Exchange) -> bool {
    exchange.request.is_some_and(|request| {
        can_be_not_modified(request)
            && !request.has(&IF_NONE_MATCH)
            && !request.has(&IF_MODIFIED_SINCE)
    })
}

fn can_be_not_modified(request: Request) -> bool {
    request.is_get_or_head() || request.is_query()
}

/// For 412.
pub(super) fn failed_without_condition(exchange: &Exchange) -> bool {
    exchange.request.is_some_and(|request| {
        let mut names = request.headers.keys();
        !names.any(|name| is_condition(name, request))
    })
}

/// For 412. A `GET` whose `If-None-Match` is false gets a 304.
pub(super) fn failed_instead_of_not_modified(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return false;
    };
    if !request.is_get_or_head() || !request.has(&IF_NONE_MATCH) {
        return false;
    }
    // Any other condition can be the reason of the 412.
    let without_412 = [IF_NONE_MATCH, IF_MODIFIED_SINCE, IF_RANGE];
    let mut names = request.headers.keys();
    !names.any(|name| is_condition(name, request) && !without_412.contains(name))
}

/// Whether a 412 can say that this field failed.
///
/// Other specifications have conditions besides those of RFC 9110, Section 13.1:
///
/// - RFC 4918 has `If`, and an `Overwrite` that is false.
/// - RFC 6638 has `If-Schedule-Tag-Match`.
/// - Stores of objects have conditions on a source, such as `x-amz-copy-source-if-match`.
/// - The tus protocol for uploads answers a version that it does not support.
fn is_condition(name: &HeaderName, request: Request) -> bool {
    let name = name.as_str();
    let is_false = |value: &http::HeaderValue| trim(value.as_bytes()).eq_ignore_ascii_case(b"F");
    match name {
        "overwrite" => request.headers.get(name).is_some_and(is_false),
        "if" | "tus-resumable" => true,
        _ => name.starts_with("if-") || name.contains("-if-"),
    }
}

/// For 304.
pub(super) fn has_content_type(exchange: &Exchange) -> bool {
    exchange.has(&CONTENT_TYPE)
}

/// For 304.
pub(super) fn has_content_encoding(exchange: &Exchange) -> bool {
    exchange.has(&CONTENT_ENCODING)
}

/// For 304.
pub(super) fn has_content_language(exchange: &Exchange) -> bool {
    exchange.has(&CONTENT_LANGUAGE)
}

/// For 304.
pub(super) fn has_content_range(exchange: &Exchange) -> bool {
    exchange.has(&CONTENT_RANGE)
}
