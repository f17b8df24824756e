//! The list of all rules.
//!
//! Each rule begins at the status code, and reports only what the exchange shows. httplint's `status.py` is the closest
//! relative. These of its notes are left out:
//!
//! - Notes that only restate the code, as for 103, 208, 400, 403, 404, 418 and 500. Nothing is wrong in such a response.
//! - A code that is not registered. A client treats it as the `x00` code of its class (RFC 9110, Section 15).
//! - A 100 to a request that does not expect it. The client discards it (15.2.1). It is reported only as a final response.
//! - A 201 to a safe method. Nothing in RFC 9110 forbids it.
//! - A 201 without `Location`. The target URI identifies the resource then (15.3.2).
//! - A 303 without `Location`. Section 15.4.4 does not demand the field.
//! - A 304 without `Date`. Only a server with a clock must send it (6.6.1), and handlers leave it to their server.
//! - A 417 to `Expect: 100-continue`, which the code is for (10.1.1).
//!
//! Like httplint, the list accepts `If-Modified-Since` and `If-Range` as preconditions of a 412, although neither leads to
//! one. httplint also checks every field by itself. The list checks only the fields that a code asks for.
//!
//! `Rack::Lint` refuses a `Content-Type` in a 204 and a `Content-Length` in a 304. RFC 9110 allows both (15.3.5, 8.6).
//!
//! The RFCs also say what an exchange cannot show: who may send a 407, 421, 425 or 511, what a 200 to the same request
//! would have had, and whether an overload is temporary.

use super::{
    code, conditions, exchange::Exchange, framing, ranges, request, row, rule::Rule, upgrade,
    values,
};
use crate::{
    facts::{Parts, Requirement},
    set::StatusSet,
};

/// One line of the list.
pub(super) struct Entry {
    pub(super) rule: Rule,
    /// The codes that the rule is for, as a [`StatusSet`] is written.
    codes: &'static str,
    pub(super) requirement: Requirement,
    pub(super) spec: Parts,
    /// The response field that breaks the rule. It is empty if the rule is about the response as a whole.
    pub(super) field: &'static str,
    /// What the response does wrong. The subject of the sentence is the status.
    pub(super) does: &'static str,
    pub(super) is_broken: fn(&Exchange) -> bool,
}

/// Writes the place of a section.
macro_rules! section {
    ($rfc:literal $section:literal) => {
        $crate::facts::Parts {
            document: concat!("RFC ", $rfc),
            section: $section,
            url: concat!(
                "https://www.rfc-editor.org/rfc/rfc",
                $rfc,
                ".html#section-",
                $section
            ),
        }
    };
}
pub(super) use section;

macro_rules! entries {
    ($(
        $rule:ident $codes:literal $requirement:ident $rfc:literal $section:literal
            $field:literal $does:literal if $is_broken:path;
    )*) => {
        &[$(Entry {
            rule: Rule::$rule,
            codes: $codes,
            requirement: Requirement::$requirement,
            spec: section!($rfc $section),
            field: $field,
            does: $does,
            is_broken: $is_broken,
        },)*]
    };
}

/// Every rule but the first: `MissingField` walks the row of the status, in `row.rs`.
///
/// An entry is the rule, its codes, the requirement, the section, the field, the sentence, and the function that decides.
pub(super) static ENTRIES: &[Entry] = entries! {
    // The code.
    InvalidCode "600-999" Must "9110" "15"
        "" "is not a valid status code"
        if code::is_wrong_in_every_response;
    RetiredCode "305" Must "9110" "15.4.6"
        "" "is deprecated"
        if code::is_wrong_in_every_response;
    RetiredCode "306" Must "9110" "15.4.7"
        "" "is reserved and no longer used"
        if code::is_wrong_in_every_response;

    // The framing.
    ForbiddenLength "1xx, 204" Must "9110" "8.6"
        "Content-Length" "has `Content-Length`, which this code forbids"
        if framing::has_content_length;
    ForbiddenTransferEncoding "1xx, 204" Must "9112" "6.1"
        "Transfer-Encoding" "has `Transfer-Encoding`, which this code forbids"
        if framing::has_transfer_encoding;
    FramedTunnel "200-203, 205-299" Must "9110" "9.3.6"
        "" "has `Content-Length` or `Transfer-Encoding`, although it opens a tunnel"
        if framing::has_framed_tunnel;
    ForbiddenContent "1xx, 204, 304" Must "9110" "6.4.1"
        "" "has content"
        if framing::has_known_content;
    ForbiddenContent "205" Must "9110" "15.3.6"
        "" "has content"
        if framing::has_content;
    InterimAsFinal "100, 102-199" Must "9110" "15.2"
        "" "is an interim response, but is sent as the final one"
        if framing::is_final;
    InterimToHttp10 "1xx" Must "9110" "15.2"
        "" "answers an HTTP/1.0 request"
        if framing::answers_http10;

    // The request.
    AllowedMethod "405" Must "9110" "15.5.6"
        "Allow" "lists the method of the request in `Allow`"
        if request::allows_the_method;
    NotNegotiated "406" Must "9110" "15.5.7"
        "" "answers a request without `Accept` or a similar field"
        if request::is_not_negotiated;
    NotExpected "417" Must "9110" "15.5.18"
        "" "answers a request without `Expect`"
        if request::is_not_expected;
    NotManipulated "226" Must "3229" "10.4.1"
        "" "answers a request without `A-IM`"
        if request::is_not_manipulated;

    // Ranges.
    RangeNotRequested "206" Must "9110" "15.3.7"
        "" "answers a request without `Range`"
        if ranges::is_not_requested;
    RangeNotRequested "416" Must "9110" "15.5.17"
        "" "answers a request without `Range`"
        if ranges::is_not_requested;
    MethodWithoutRanges "206, 416" Must "9110" "14.2"
        "" "answers a method for which ranges are not defined"
        if ranges::has_method_without_ranges;
    IgnoredIfRange "206" Must "9110" "13.1.5"
        "ETag" "ignores `If-Range`, whose entity tag differs from `ETag`"
        if ranges::ignores_if_range;
    PartsNotRequested "206" Must "9110" "15.3.7.2"
        "Content-Type" "has several parts, although the request is for one range"
        if ranges::has_parts_of_one_range;
    PartsWithoutBoundary "206" Must "9110" "15.3.7.2"
        "Content-Type" "has `multipart/byteranges` without `boundary`"
        if ranges::has_parts_without_boundary;
    PartsWithContentRange "206" Must "9110" "15.3.7.2"
        "Content-Range" "has `Content-Range`, which belongs in the parts of `multipart/byteranges`"
        if ranges::has_range_beside_parts;
    InvalidContentRange "206, 416" Must "9110" "14.4"
        "Content-Range" "has an invalid `Content-Range`"
        if ranges::has_invalid_range;
    WrongContentRange "206" Must "9110" "15.3.7.1"
        "Content-Range" "has a `Content-Range` without a range"
        if ranges::has_unsatisfied_range;
    WrongContentRange "416" Should "9110" "14.4"
        "Content-Range" "has a range in `Content-Range` instead of `*`"
        if ranges::has_satisfied_range;
    WrongRangeLength "206" Must "9110" "15.3.7.1"
        "Content-Length" "has a `Content-Length` that differs from the length of its range"
        if ranges::has_other_length;

    // Conditions.
    MethodWithoutNotModified "304" Must "9110" "15.4.5"
        "" "answers a method other than `GET`, `HEAD` and `QUERY`"
        if conditions::has_method_without_not_modified;
    NotConditional "304" Must "9110" "15.4.5"
        "" "answers a request without `If-None-Match` and `If-Modified-Since`"
        if conditions::is_not_modified_without_condition;
    NotConditional "412" Must "9110" "15.5.13"
        "" "answers a request without a precondition"
        if conditions::failed_without_condition;
    FailedNotModified "412" Must "9110" "13.1.2"
        "" "answers a `GET` or `HEAD` whose `If-None-Match` failed, in place of a 304"
        if conditions::failed_instead_of_not_modified;
    NotModifiedMetadata "304" Should "9110" "15.4.5"
        "Content-Type" "has `Content-Type`, which it should leave out"
        if conditions::has_content_type;
    NotModifiedMetadata "304" Should "9110" "15.4.5"
        "Content-Encoding" "has `Content-Encoding`, which it should leave out"
        if conditions::has_content_encoding;
    NotModifiedMetadata "304" Should "9110" "15.4.5"
        "Content-Language" "has `Content-Language`, which it should leave out"
        if conditions::has_content_language;
    NotModifiedMetadata "304" Should "9110" "15.4.5"
        "Content-Range" "has `Content-Range`, which it should leave out"
        if conditions::has_content_range;

    // Switches to another protocol.
    UpgradeNotRequested "101" Must "9110" "7.8"
        "Upgrade" "switches to a protocol that the request does not name in `Upgrade`"
        if upgrade::is_not_requested;
    UpgradeOverHttp2 "101" Must "9113" "8.6"
        "" "does not exist in HTTP/2 and HTTP/3"
        if upgrade::is_over_http2;
    ConnectionWithoutUpgrade "101, 426" Must "9110" "7.8"
        "Connection" "has `Upgrade`, but does not list it in `Connection`"
        if upgrade::has_connection_without_upgrade;

    // Values. A 200 or a 404 hardly ever has `Retry-After`, and a look for it would take as long as all the rest.
    InvalidRetryAfter "202, 300-403, 405-599" Must "9110" "10.2.3"
        "Retry-After" "has a `Retry-After` that is neither a number of seconds nor a date"
        if values::has_invalid_retry_after;
    InvalidAllow "405" Must "9110" "10.2.1"
        "Allow" "has an `Allow` that is not a list of methods"
        if values::has_invalid_allow;
    InvalidLocation "201, 202, 3xx" Must "9110" "10.2.2"
        "Location" "has a `Location` that is not a URI reference"
        if values::has_invalid_location;
    InvalidChallenge "401" Must "9110" "11.6.1"
        "WWW-Authenticate" "has a `WWW-Authenticate` that does not begin with a scheme"
        if values::has_no_challenge;
    InvalidChallenge "407" Must "9110" "11.7.1"
        "Proxy-Authenticate" "has a `Proxy-Authenticate` that does not begin with a scheme"
        if values::has_no_proxy_challenge;
    ForbiddenChallenge "511" Should "6585" "6"
        "" "has a challenge, which it should leave out"
        if values::has_challenge;
};

/// The bit of `MissingField`, which has no entry.
pub(super) const ROW: u64 = 1 << 63;

const FIRST: u16 = 100;
const LAST: u16 = 999;
const CODES: usize = (LAST - FIRST) as usize + 1;

/// For each code from 100 to 999, one bit for each entry that is for the code. It is made while compiling, so that a
/// response is held to the rules for its code alone.
static RULES_OF: [u64; CODES] = {
    assert!(ENTRIES.len() < 63, "every entry needs a bit below `ROW`");
    let mut bits = [0; CODES];
    add_bit(&mut bits, row::CODES, ROW);
    let mut index = 0;
    while index < ENTRIES.len() {
        let codes = StatusSet::from_static(ENTRIES[index].codes);
        add_bit(&mut bits, codes, 1 << index);
        index += 1;
    }
    bits
};

/// Adds the bit of a rule to each of its codes. The compiler takes half a second to look at every number instead.
const fn add_bit(bits: &mut [u64; CODES], codes: StatusSet, bit: u64) {
    let mut next = codes.next_from(FIRST);
    while let Some(code) = next {
        bits[(code - FIRST) as usize] |= bit;
        next = codes.next_from(code + 1);
    }
}

/// Returns the rules for a code, one bit each.
pub(super) fn rules_of(code: u16) -> u64 {
    let index = usize::from(code.wrapping_sub(FIRST));
    RULES_OF.get(index).copied().unwrap_or_default()
}
