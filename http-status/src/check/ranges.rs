//! Parts of a representation: 206 and 416.

use http::header::{CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_RANGE, RANGE};

use super::{
    exchange::{Exchange, Request},
    syntax::{ContentRange, elements, single_value},
};

/// For 206 and 416. Another rule reports a method without ranges.
pub(super) fn is_not_requested(exchange: &Exchange) -> bool {
    exchange.request.is_some_and(|request| {
        has_ranges(request) && !request.has(&RANGE) && !is_partial_update(exchange, request)
    })
}

/// For 206 and 416.
pub(super) fn has_method_without_ranges(exchange: &Exchange) -> bool {
    exchange
        .request
        .is_some_and(|request| !has_ranges(request) && !is_partial_update(exchange, request))
}

/// RFC 9110 defines ranges for `GET` alone, and RFC 10008 for `QUERY` too.
fn has_ranges(request: Request) -> bool {
    request.is_get() || request.is_query()
}

/// A private agreement can give a 416 to a `Content-Range` of the request (RFC 9110, Section 14.5).
fn is_partial_update(exchange: &Exchange, request: Request) -> bool {
    exchange.code == 416 && request.has(&CONTENT_RANGE)
}

/// For 206. Without `Range`, or with a method without ranges, a server has to ignore `If-Range`.
///
/// A weak tag never matches, not even itself. It is compared like a strong one here, since equal tags mean that the
/// client gets the representation that it asked for.
pub(super) fn ignores_if_range(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return false;
    };
    if !has_ranges(request) || !request.has(&RANGE) {
        return false;
    }
    let asked = single_value(request.headers, &IF_RANGE).and_then(opaque_tag);
    let sent = single_value(exchange.headers, &ETAG).and_then(opaque_tag);
    asked.zip(sent).is_some_and(|(asked, sent)| asked != sent)
}

/// Returns the quoted string of an entity tag, without the mark of a weak one.
///
/// It is `None` for a date, which `If-Range` can have instead (RFC 9110, Section 13.1.5).
fn opaque_tag(value: &[u8]) -> Option<&[u8]> {
    let tag = value.strip_prefix(b"W/").unwrap_or(value);
    tag.starts_with(b"\"").then_some(tag)
}

/// For 206.
pub(super) fn has_parts_of_one_range(exchange: &Exchange) -> bool {
    exchange.request.is_some_and(|request| {
        has_byteranges(exchange) && elements(request.headers, &RANGE).count() == 1
    })
}

/// For 206.
pub(super) fn has_parts_without_boundary(exchange: &Exchange) -> bool {
    let has_boundary = |content_type: &http::HeaderValue| {
        let mut parameters = content_type.as_bytes().split(|&byte| byte == b';').skip(1);
        parameters.any(|parameter| is_boundary(parameter.trim_ascii()))
    };
    has_byteranges(exchange) && !exchange.headers.get(CONTENT_TYPE).is_some_and(has_boundary)
}

/// For 206.
pub(super) fn has_range_beside_parts(exchange: &Exchange) -> bool {
    has_byteranges(exchange) && exchange.has(&CONTENT_RANGE)
}

/// For 206 and 416. Beside parts, the field is wrong in any case.
pub(super) fn has_invalid_range(exchange: &Exchange) -> bool {
    !has_byteranges(exchange) && parse_range(exchange) == Some(ContentRange::Invalid)
}

/// For 206.
pub(super) fn has_unsatisfied_range(exchange: &Exchange) -> bool {
    !has_byteranges(exchange) && parse_range(exchange) == Some(ContentRange::UnsatisfiedBytes)
}

/// For 416.
pub(super) fn has_satisfied_range(exchange: &Exchange) -> bool {
    matches!(parse_range(exchange), Some(ContentRange::Bytes(_)))
}

/// For 206.
pub(super) fn has_other_length(exchange: &Exchange) -> bool {
    let Some(ContentRange::Bytes(Some(length))) = parse_range(exchange) else {
        return false;
    };
    let content_length = single_value(exchange.headers, &CONTENT_LENGTH)
        .and_then(|value| core::str::from_utf8(value).ok())
        .and_then(|value| value.parse::<u64>().ok());
    !has_parts(exchange) && content_length.is_some_and(|content_length| content_length != length)
}

/// Reads the `Content-Range` of the response, if there is one.
fn parse_range(exchange: &Exchange) -> Option<ContentRange> {
    if !exchange.has(&CONTENT_RANGE) {
        return None;
    }
    let value = single_value(exchange.headers, &CONTENT_RANGE);
    Some(value.map_or(ContentRange::Invalid, ContentRange::parse))
}

/// Whether the content has several parts, each with its `Content-Range`.
///
/// Old clients and servers have another name for the media type (RFC 9110, Section 14.6).
pub(super) fn has_parts(exchange: &Exchange) -> bool {
    has_byteranges(exchange) || has_type(exchange, b"multipart/x-byteranges")
}

fn has_byteranges(exchange: &Exchange) -> bool {
    has_type(exchange, b"multipart/byteranges")
}

/// Whether this is the media type of the response, with parameters or without them.
fn has_type(exchange: &Exchange, media_type: &[u8]) -> bool {
    let Some(content_type) = exchange.headers.get(CONTENT_TYPE) else {
        return false;
    };
    let mut parts = content_type.as_bytes().split(|&byte| byte == b';');
    let essence = parts.next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(media_type)
}

/// `boundary=x`. A boundary has at least one character (RFC 2046, Section 5.1.1).
fn is_boundary(parameter: &[u8]) -> bool {
    let Some((name, value)) = parameter.split_at_checked(b"boundary=".len()) else {
        return false;
    };
    name.eq_ignore_ascii_case(b"boundary=") && !matches!(value, b"" | b"\"\"")
}
