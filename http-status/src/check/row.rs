//! The fields that the row of a status requires or recommends.

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, IF_NONE_MATCH, RANGE, SEC_WEBSOCKET_VERSION};

use super::{
    exchange::{Exchange, Request},
    ranges::has_parts,
    syntax::trim,
    upgrade::{asks_for_websocket, switches_to_websocket},
};
use crate::{
    enums::Status,
    facts::{Field, Requirement},
    set::StatusSet,
};

/// The codes whose rows have such a field, unless its condition is one that an exchange never shows. A walk through the
/// fields of every row would cost each 200.
pub(super) const CODES: StatusSet =
    StatusSet::from_static("101, 206, 226, 301, 302, 304, 307, 308, 401, 405, 407, 415, 416, 426");

/// Whether the response lacks the field, although it must or should have it.
pub(super) fn is_missing(status: Status, field: Field, exchange: &Exchange) -> bool {
    field.requirement() >= Requirement::Should
        && is_asked_for(status, field, exchange)
        && !exchange.has_named(field.name())
}

/// Whether the field has no condition, or the exchange shows that the condition holds.
fn is_asked_for(status: Status, field: Field, exchange: &Exchange) -> bool {
    if field.condition().is_none() {
        // HTTP/2 has neither the code nor the fields.
        return status != Status::SwitchingProtocols || !exchange.uses_http2_or_later();
    }
    let request_shows = |condition: fn(Request) -> bool| exchange.request.is_some_and(condition);
    match (status, field.name()) {
        (Status::SwitchingProtocols, "Sec-WebSocket-Accept") => {
            !exchange.uses_http2_or_later() && switches_to_websocket(exchange)
        }
        (Status::PartialContent, "Content-Range") => !has_parts(exchange),
        (Status::NotModified, "ETag") => request_shows(matches_a_tag),
        (Status::UnsupportedMediaType, "Accept-Patch") => request_shows(patches_with_a_type),
        (Status::RangeNotSatisfiable, "Content-Range") => request_shows(asks_for_bytes),
        (Status::UpgradeRequired, "Upgrade" | "Connection") => exchange.uses_http11(),
        (Status::UpgradeRequired, "Sec-WebSocket-Version") => {
            request_shows(has_other_websocket_version)
        }
        _ => false,
    }
}

/// Whether `If-None-Match` has an entity tag. The 304 says that one matches, so a 200 would have had it.
///
/// An entity tag is a quoted string. `*` matches a representation without a tag too.
fn matches_a_tag(request: Request) -> bool {
    let mut lines = request.headers.get_all(IF_NONE_MATCH).iter();
    lines.any(|line| line.as_bytes().contains(&b'"'))
}

/// Whether the media type is what a 415 refuses. With a coding, it may be the coding.
fn patches_with_a_type(request: Request) -> bool {
    *request.method == http::Method::PATCH
        && request.has(&CONTENT_TYPE)
        && !request.has(&CONTENT_ENCODING)
}

fn asks_for_bytes(request: Request) -> bool {
    const BYTES: &[u8] = b"bytes=";
    let range = request.headers.get(RANGE);
    let unit = range.and_then(|range| range.as_bytes().get(..BYTES.len()));
    unit.is_some_and(|unit| unit.eq_ignore_ascii_case(BYTES))
}

/// Whether the request is a WebSocket handshake with another version than that of RFC 6455.
fn has_other_websocket_version(request: Request) -> bool {
    let version = request.headers.get(SEC_WEBSOCKET_VERSION);
    asks_for_websocket(request) && version.is_some_and(|version| trim(version.as_bytes()) != b"13")
}
