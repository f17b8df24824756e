use core::net::Ipv6Addr;

/// Whether the value is a URI reference (RFC 3986, Section 4.1).
pub(in crate::check) fn is_uri_reference(value: &[u8]) -> bool {
    let (rest, fragment) = split_once(value, b'#');
    let (rest, query) = split_once(rest, b'?');
    let Some(hierarchy) = without_scheme(rest) else {
        return false;
    };
    let (authority_is_valid, path) = match hierarchy.strip_prefix(b"//") {
        Some(rest) => {
            let end = position(rest, b'/').unwrap_or(rest.len());
            let (authority, path) = rest.split_at(end);
            (is_authority(authority), path)
        }
        None => (true, hierarchy),
    };
    authority_is_valid
        && has_only(path, b":@/")
        && has_only(query.unwrap_or_default(), b":@/?")
        && has_only(fragment.unwrap_or_default(), b":@/?")
}

/// Removes the scheme and its colon, if there is a scheme. It is `None` if there is a colon in the first segment of a
/// path without a scheme.
fn without_scheme(value: &[u8]) -> Option<&[u8]> {
    let first_segment = split_once(value, b'/').0;
    let Some(colon) = position(first_segment, b':') else {
        return Some(value);
    };
    let (scheme, rest) = value.split_at(colon);
    is_scheme(scheme).then_some(&rest[1..])
}

fn is_scheme(scheme: &[u8]) -> bool {
    let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte);
    scheme.first().is_some_and(u8::is_ascii_alphabetic) && scheme.iter().all(is_allowed)
}

/// `user@host:port`
fn is_authority(authority: &[u8]) -> bool {
    let (userinfo, host_and_port) = match position(authority, b'@') {
        Some(at) => (&authority[..at], &authority[at + 1..]),
        None => (&[][..], authority),
    };
    let (is_host, port) = if let Some(rest) = host_and_port.strip_prefix(b"[") {
        let Some(end) = position(rest, b']') else {
            return false;
        };
        (is_ip_literal(&rest[..end]), &rest[end + 1..])
    } else {
        let end = position(host_and_port, b':').unwrap_or(host_and_port.len());
        let (host, port) = host_and_port.split_at(end);
        (has_only(host, b""), port)
    };
    let is_port = match port {
        [] => true,
        [b':', digits @ ..] => digits.iter().all(u8::is_ascii_digit),
        _ => false,
    };
    is_host && is_port && has_only(userinfo, b":")
}

/// What is between `[` and `]`: an IPv6 address, with a zone or without one (RFC 6874), or an address of a later version.
fn is_ip_literal(literal: &[u8]) -> bool {
    if let [b'v' | b'V', rest @ ..] = literal {
        return has_only(rest, b":");
    }
    let (address, zone) = split_once(literal, b'%');
    let address = core::str::from_utf8(address).unwrap_or_default();
    address.parse::<Ipv6Addr>().is_ok() && has_only(zone.unwrap_or_default(), b"")
}

/// Whether all characters are allowed everywhere in a URI or are among these, and each `%` has two hexadecimal digits.
fn has_only(mut part: &[u8], others: &[u8]) -> bool {
    loop {
        part = match part {
            [] => return true,
            [b'%', first, second, rest @ ..]
                if first.is_ascii_hexdigit() && second.is_ascii_hexdigit() =>
            {
                rest
            }
            [byte, rest @ ..] if is_common(*byte) || others.contains(byte) => rest,
            _ => return false,
        };
    }
}

/// Whether a character is unreserved or a delimiter within a component.
fn is_common(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}

fn split_once(value: &[u8], separator: u8) -> (&[u8], Option<&[u8]>) {
    match position(value, separator) {
        Some(index) => (&value[..index], Some(&value[index + 1..])),
        None => (value, None),
    }
}

fn position(value: &[u8], byte: u8) -> Option<usize> {
    value.iter().position(|&other| other == byte)
}
