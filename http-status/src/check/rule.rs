use core::fmt;

/// Writes the enum, and the name of each rule.
macro_rules! rules {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// A rule that [`check`](crate::check()) holds a response to.
        ///
        /// Use it to leave out rules that you do not follow, or as the label of a metric. A rule that needs the
        /// request is left out by [`check_response`](crate::check_response).
        ///
        /// ```
        /// use http_status::{Rule, check_response};
        ///
        /// let response = http::Response::builder().status(302).body(()).unwrap();
        /// let violation = check_response(&response).next().unwrap();
        /// assert_eq!(violation.rule(), Rule::MissingField);
        /// assert_eq!(violation.rule().as_str(), "missing-field");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the name of the rule, such as `missing-field`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

rules! {
    /// A field is missing that the code requires or recommends, such as `Allow` in a 405.
    ///
    /// These are the fields of [`Status::fields`](crate::Status::fields) that a response must or should have. If a
    /// field has a condition, the exchange has to show that it holds:
    ///
    /// - 101 needs `Sec-WebSocket-Accept` if it switches to WebSocket.
    /// - 206 needs `Content-Range` unless its content is `multipart/byteranges`.
    /// - 304 needs `ETag` if the request has an entity tag in `If-None-Match`. The server must then ignore
    ///   `If-Modified-Since`, so without an entity tag it has no reason for a 304
    ///   ([RFC 9110, Section 13.1.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.3)).
    /// - 415 should have `Accept-Patch` if it answers a `PATCH` that has a `Content-Type` and no `Content-Encoding`.
    /// - 416 should have `Content-Range` if the request is for byte ranges.
    /// - 426 needs `Upgrade` and `Connection` over HTTP/1.1, and `Sec-WebSocket-Version` if a WebSocket handshake
    ///   has another version than 13.
    ///
    /// A 303 is never reported, since RFC 9110 does not demand its `Location`. Neither is a 201, since the target URI
    /// takes the place of a missing `Location`
    /// ([RFC 9110, Section 15.3.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2)).
    MissingField = "missing-field",

    /// The number is not from 100 to 599
    /// ([RFC 9110, Section 15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
    InvalidCode = "invalid-code",
    /// The code is 305, which is deprecated, or 306, which is reserved
    /// ([RFC 9110, Sections 15.4.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6) and
    /// [15.4.7](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7)).
    RetiredCode = "retired-code",

    /// `Content-Length` in a 1xx or 204
    /// ([RFC 9110, Section 8.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6)).
    ///
    /// `Content-Length: 0` is forbidden there too. A 304 may have the field.
    ForbiddenLength = "forbidden-length",
    /// `Transfer-Encoding` in a 1xx or 204
    /// ([RFC 9112, Section 6.1](https://www.rfc-editor.org/rfc/rfc9112.html#section-6.1)).
    ///
    /// A 304 and a response to `HEAD` may have the field.
    ForbiddenTransferEncoding = "forbidden-transfer-encoding",
    /// `Content-Length` or `Transfer-Encoding` in a 2xx that answers a `CONNECT`
    /// ([RFC 9110, Section 9.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-9.3.6)).
    FramedTunnel = "framed-tunnel",
    /// Content in a 1xx, 204, 205 or 304
    /// ([RFC 9110, Section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1)).
    ///
    /// The head shows it only for 205, by a `Content-Length` above zero. `CheckLayer`, of the feature `tower`, also
    /// sees the size of the body.
    ForbiddenContent = "forbidden-content",
    /// An interim response in place of the final one
    /// ([RFC 9110, Section 15.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2)).
    ///
    /// `CheckLayer` reports every 1xx but 101, since its response is the final one. [`check`](crate::check()) may get a
    /// real interim response, so it reports only what does not look like one:
    ///
    /// - a 100 to a request that does not expect it,
    /// - a 102 to a `GET`, `HEAD`, `OPTIONS` or `TRACE`,
    /// - a 103 without `Link`,
    /// - a 104 without a field about the upload, in the request or the response.
    InterimAsFinal = "interim-as-final",
    /// A 1xx to an HTTP/1.0 request
    /// ([RFC 9110, Section 15.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2)).
    InterimToHttp10 = "interim-to-http10",

    /// A 405 whose `Allow` lists the method of the request
    /// ([RFC 9110, Section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6)).
    ///
    /// Methods are case-sensitive.
    AllowedMethod = "allowed-method",
    /// A 406 to a request without `Accept`, `Accept-Language` or a similar field
    /// ([RFC 9110, Section 15.5.7](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7)).
    ///
    /// Every field whose name begins with `Accept` counts, and `Negotiate` of RFC 2295.
    NotNegotiated = "not-negotiated",
    /// A 417 to a request without `Expect`
    /// ([RFC 9110, Section 15.5.18](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18)).
    NotExpected = "not-expected",
    /// A 226 to a request without `A-IM`
    /// ([RFC 3229, Section 10.4.1](https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1)).
    NotManipulated = "not-manipulated",

    /// A 206 or 416 to a request without `Range`
    /// ([RFC 9110, Section 15.3.7](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7)).
    RangeNotRequested = "range-not-requested",
    /// A 206 or 416 where `Range` must be ignored, since the method is not `GET` or `QUERY`
    /// ([RFC 9110, Section 14.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-14.2)).
    ///
    /// `HEAD` has no ranges either. A 416 to a partial `PUT` is not reported, since the meaning of its `Content-Range`
    /// is a private agreement.
    MethodWithoutRanges = "method-without-ranges",
    /// A 206 whose `ETag` is not the entity tag in `If-Range`
    /// ([RFC 9110, Section 13.1.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.5)).
    ///
    /// The representation has changed since the client received a part of it. The server must ignore `Range` then, or
    /// the client joins parts of two representations. Neither dates nor the strength of tags are compared.
    IgnoredIfRange = "ignored-if-range",
    /// `multipart/byteranges` in response to a single range
    /// ([RFC 9110, Section 15.3.7.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.2)).
    PartsNotRequested = "parts-not-requested",
    /// `multipart/byteranges` without `boundary`
    /// ([RFC 9110, Section 15.3.7.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.2)).
    PartsWithoutBoundary = "parts-without-boundary",
    /// `Content-Range` beside `multipart/byteranges`, whose parts have the field instead
    /// ([RFC 9110, Section 15.3.7.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.2)).
    PartsWithContentRange = "parts-with-content-range",
    /// A `Content-Range` that is malformed or contradicts itself, such as `bytes 1000-999/1000`
    /// ([RFC 9110, Section 14.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-14.4)).
    ///
    /// Only the unit `bytes` is known. Values of other units are not looked at.
    InvalidContentRange = "invalid-content-range",
    /// A `Content-Range` that contradicts the code, such as `bytes */1000` in a 206
    /// ([RFC 9110, Section 14.4](https://www.rfc-editor.org/rfc/rfc9110.html#section-14.4)).
    WrongContentRange = "wrong-content-range",
    /// A 206 whose `Content-Length` is not the length of its range
    /// ([RFC 9110, Section 15.3.7.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7.1)).
    WrongRangeLength = "wrong-range-length",

    /// A 304 to another method than `GET`, `HEAD` and `QUERY`
    /// ([RFC 9110, Section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5)).
    MethodWithoutNotModified = "method-without-not-modified",
    /// A 304 or 412 to a request without a precondition
    /// ([RFC 9110, Section 13.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1)).
    ///
    /// - For a 304, these are `If-None-Match` and `If-Modified-Since`.
    /// - For a 412, a field counts if its name is `If` (RFC 4918), begins with `If-`, such as `If-Schedule-Tag-Match`
    ///   (RFC 6638), or contains `-if-`. `Overwrite: F` (RFC 4918) and the `Tus-Resumable` of the tus protocol count
    ///   too.
    NotConditional = "not-conditional",
    /// A 412 to a `GET` or `HEAD` with a failed `If-None-Match`, which calls for a 304
    /// ([RFC 9110, Section 13.1.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.2)).
    FailedNotModified = "failed-not-modified",
    /// A 304 with `Content-Type`, `Content-Encoding`, `Content-Language` or `Content-Range`
    /// ([RFC 9110, Section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5)).
    ///
    /// `Last-Modified` and `Content-Length` are not reported.
    NotModifiedMetadata = "not-modified-metadata",

    /// A 101 that switches to a protocol that the request does not name in `Upgrade`
    /// ([RFC 9110, Section 7.8](https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8)).
    ///
    /// In a switch to TLS, `HTTP/1.1` after the version of TLS is not reported
    /// ([RFC 2817, Section 3.3](https://www.rfc-editor.org/rfc/rfc2817.html#section-3.3)).
    UpgradeNotRequested = "upgrade-not-requested",
    /// A 101 over HTTP/2 or HTTP/3, which do not have it
    /// ([RFC 9113, Section 8.6](https://www.rfc-editor.org/rfc/rfc9113.html#section-8.6)).
    UpgradeOverHttp2 = "upgrade-over-http2",
    /// A 101 or 426 whose `Connection` does not list `upgrade`
    /// ([RFC 9110, Section 7.8](https://www.rfc-editor.org/rfc/rfc9110.html#section-7.8)).
    ConnectionWithoutUpgrade = "connection-without-upgrade",

    /// A `Retry-After` that is neither a number of seconds nor a date
    /// ([RFC 9110, Section 10.2.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3)).
    ///
    /// All three formats of a date are accepted.
    InvalidRetryAfter = "invalid-retry-after",
    /// An `Allow` that is not a list of methods, in a 405
    /// ([RFC 9110, Section 10.2.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.1)).
    ///
    /// The list can be empty.
    InvalidAllow = "invalid-allow",
    /// A `Location` that is not a URI reference, in a 201, 202 or 3xx
    /// ([RFC 9110, Section 10.2.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.2)).
    ///
    /// Relative references are accepted. A character outside ASCII has to be percent-encoded.
    InvalidLocation = "invalid-location",
    /// A `WWW-Authenticate` in a 401, or a `Proxy-Authenticate` in a 407, that does not begin with a scheme
    /// ([RFC 9110, Section 11.6.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1)).
    ///
    /// A challenge is a scheme with parameters, such as `Basic realm="shop"`.
    InvalidChallenge = "invalid-challenge",
    /// A 511 with a challenge. A browser would show the challenge as one of the site that the user wanted
    /// ([RFC 6585, Section 6](https://www.rfc-editor.org/rfc/rfc6585.html#section-6)).
    ForbiddenChallenge = "forbidden-challenge",
}

/// Writes the name of the rule.
impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
