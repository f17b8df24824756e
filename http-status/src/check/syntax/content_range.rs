use core::cmp::Ordering;

use super::list::is_token;

/// A `Content-Range` (RFC 9110, Section 14.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum ContentRange {
    /// `bytes 0-499/1234`, with its length, unless that is beyond 64 bits.
    Bytes(Option<u64>),
    /// `bytes */1234`
    UnsatisfiedBytes,
    /// The range has another unit.
    OtherUnit,
    /// The value has a wrong form, or numbers that contradict each other.
    Invalid,
}

impl ContentRange {
    pub(in crate::check) fn parse(value: &[u8]) -> Self {
        let Some(space) = value.iter().position(|&byte| byte == b' ') else {
            return Self::Invalid;
        };
        let (unit, range) = (&value[..space], &value[space + 1..]);
        if unit.eq_ignore_ascii_case(b"bytes") {
            Self::parse_bytes(range)
        } else if is_token(unit) {
            Self::OtherUnit
        } else {
            Self::Invalid
        }
    }

    /// Reads `0-499/1234`, `0-499/*` or `*/1234`.
    fn parse_bytes(range: &[u8]) -> Self {
        let Some(slash) = range.iter().position(|&byte| byte == b'/') else {
            return Self::Invalid;
        };
        let (positions, complete) = (&range[..slash], &range[slash + 1..]);
        if positions == b"*" {
            return if is_number(complete) {
                Self::UnsatisfiedBytes
            } else {
                Self::Invalid
            };
        }
        let Some(hyphen) = positions.iter().position(|&byte| byte == b'-') else {
            return Self::Invalid;
        };
        let (first, last) = (&positions[..hyphen], &positions[hyphen + 1..]);
        let is_range = is_number(first) && is_number(last) && compare(first, last).is_le();
        let is_within = complete == b"*" || is_number(complete) && compare(last, complete).is_lt();
        if !is_range || !is_within {
            return Self::Invalid;
        }
        let length = parse_number(last)
            .zip(parse_number(first))
            .and_then(|(last, first)| (last - first).checked_add(1));
        Self::Bytes(length)
    }
}

fn is_number(digits: &[u8]) -> bool {
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

/// Compares two numbers of any length.
fn compare(left: &[u8], right: &[u8]) -> Ordering {
    let left = without_leading_zeros(left);
    let right = without_leading_zeros(right);
    left.len().cmp(&right.len()).then(left.cmp(right))
}

fn without_leading_zeros(mut digits: &[u8]) -> &[u8] {
    while let [b'0', rest @ ..] = digits {
        digits = rest;
    }
    digits
}

/// Returns `None` for a number beyond 64 bits.
fn parse_number(digits: &[u8]) -> Option<u64> {
    core::str::from_utf8(digits).ok()?.parse().ok()
}
