//! Switches to another protocol: 101 and 426.

use http::header::{CONNECTION, SEC_WEBSOCKET_KEY, UPGRADE};

use super::{
    exchange::{Exchange, Request},
    syntax::elements,
};

/// For 101.
pub(super) fn is_over_http2(exchange: &Exchange) -> bool {
    exchange.uses_http2_or_later()
}

/// For 101.
pub(super) fn is_not_requested(exchange: &Exchange) -> bool {
    let Some(request) = exchange.request else {
        return false;
    };
    if exchange.uses_http2_or_later() {
        return false;
    }
    let is_unexpected = |protocol: &[u8]| {
        let mut offered = elements(request.headers, &UPGRADE);
        // It is the protocol in use, which goes on above TLS (RFC 2817, Section 3.3).
        !protocol.eq_ignore_ascii_case(b"HTTP/1.1")
            && !offered.any(|offer| is_same_protocol(offer, protocol))
    };
    !request.has(&UPGRADE) || elements(exchange.headers, &UPGRADE).any(is_unexpected)
}

/// Whether both have the same name, and the same version unless one of them leaves it open.
fn is_same_protocol(left: &[u8], right: &[u8]) -> bool {
    let (left_name, left_version) = split_protocol(left);
    let (right_name, right_version) = split_protocol(right);
    let is_same_version = match (left_version, right_version) {
        (Some(left_version), Some(right_version)) => {
            left_version.eq_ignore_ascii_case(right_version)
        }
        _ => true,
    };
    is_same_version && left_name.eq_ignore_ascii_case(right_name)
}

/// Splits `HTTP/2.0` into its name and its version, if it has one.
fn split_protocol(protocol: &[u8]) -> (&[u8], Option<&[u8]>) {
    let mut parts = protocol.split(|&byte| byte == b'/');
    (parts.next().unwrap_or_default(), parts.next())
}

/// For 101 and 426. If there is no `Connection`, the row reports it.
pub(super) fn has_connection_without_upgrade(exchange: &Exchange) -> bool {
    let mut options = elements(exchange.headers, &CONNECTION);
    exchange.uses_http11()
        && exchange.has(&UPGRADE)
        && exchange.has(&CONNECTION)
        && !options.any(|option| option.eq_ignore_ascii_case(b"upgrade"))
}

/// Whether the response to a handshake of RFC 6455 names WebSocket. An earlier draft had other fields.
pub(super) fn switches_to_websocket(exchange: &Exchange) -> bool {
    let is_handshake = exchange
        .request
        .is_none_or(|request| request.has(&SEC_WEBSOCKET_KEY));
    is_handshake && elements(exchange.headers, &UPGRADE).any(is_websocket)
}

pub(super) fn asks_for_websocket(request: Request) -> bool {
    elements(request.headers, &UPGRADE).any(is_websocket)
}

fn is_websocket(protocol: &[u8]) -> bool {
    protocol.eq_ignore_ascii_case(b"websocket")
}
