use http::{HeaderMap, HeaderName, Method, Version};

/// The head of a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Request<'a> {
    pub(super) method: &'a Method,
    pub(super) version: Version,
    pub(super) headers: &'a HeaderMap,
}

impl Request<'_> {
    /// Whether the request has such a field.
    pub(super) fn has(&self, name: &HeaderName) -> bool {
        has(self.headers, name)
    }

    /// Whether the request has such a field, for a name that `http` has no constant for.
    pub(super) fn has_named(&self, name: &str) -> bool {
        has_named(self.headers, name)
    }

    pub(super) fn is_get(&self) -> bool {
        *self.method == Method::GET
    }

    pub(super) fn is_get_or_head(&self) -> bool {
        self.is_get() || *self.method == Method::HEAD
    }

    /// Whether the method is `QUERY` (RFC 10008), which `http` has no constant for.
    pub(super) fn is_query(&self) -> bool {
        self.method.as_str() == "QUERY"
    }
}

/// What the rules see: the heads of a response and of its request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Exchange<'a> {
    /// It is `None` if only the response is known.
    pub(super) request: Option<Request<'a>>,
    pub(super) code: u16,
    pub(super) version: Version,
    pub(super) headers: &'a HeaderMap,
    /// What else is known of the response.
    pub(super) known: Known,
}

/// What a service shows of its response besides the head.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// No other response to the request follows.
    pub(super) is_final: bool,
    /// The content has at least one byte.
    pub(super) has_content: bool,
}

impl Exchange<'_> {
    /// Whether the response has such a field.
    pub(super) fn has(&self, name: &HeaderName) -> bool {
        has(self.headers, name)
    }

    /// Whether the response has a field with this name.
    pub(super) fn has_named(&self, name: &str) -> bool {
        has_named(self.headers, name)
    }

    /// Whether the connection is known to use HTTP/1.1.
    ///
    /// The response of a handler says HTTP/1.1 whatever the connection uses, and so does the request of a client that
    /// negotiates HTTP/2 later. Both of them have to say it.
    pub(super) fn uses_http11(&self) -> bool {
        let is_request = self
            .request
            .is_none_or(|request| request.version == Version::HTTP_11);
        is_request && self.version == Version::HTTP_11
    }

    /// Whether the connection is known to use HTTP/2 or HTTP/3.
    pub(super) fn uses_http2_or_later(&self) -> bool {
        let is_request = self
            .request
            .is_some_and(|request| request.version >= Version::HTTP_2);
        is_request || self.version >= Version::HTTP_2
    }

    /// Whether the response answers a `CONNECT`.
    pub(super) fn answers_connect(&self) -> bool {
        self.request
            .is_some_and(|request| *request.method == Method::CONNECT)
    }

    /// Whether the response answers a `HEAD`.
    pub(super) fn answers_head(&self) -> bool {
        self.request
            .is_some_and(|request| *request.method == Method::HEAD)
    }
}

/// Most messages have so few fields that this takes half as long as a look-up by hash.
fn has(headers: &HeaderMap, name: &HeaderName) -> bool {
    headers.keys().any(|other| other == name)
}

/// A look-up by hash would look for a constant of that name first.
fn has_named(headers: &HeaderMap, name: &str) -> bool {
    headers
        .keys()
        .any(|other| other.as_str().eq_ignore_ascii_case(name))
}
