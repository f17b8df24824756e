use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, Version};
use http_status::{Violation, check, check_response};

/// A response, and its request if that is known too.
pub(crate) struct Exchange {
    request: Option<Request<()>>,
    response: Response<()>,
}

impl Exchange {
    /// Reads what `curl -si` or `curl -sv` prints, or a file of a request and its response.
    ///
    /// `curl` prints interim responses and redirects first, so the last response counts. It is `None` if there is none.
    pub(crate) fn last(text: &str) -> Option<Self> {
        let is_verbose = text.lines().any(|line| line.starts_with("< HTTP/"));
        let lines: Vec<&str> = if is_verbose {
            text.lines().filter_map(line_of_verbose_curl).collect()
        } else {
            text.lines().collect()
        };

        let mut request = None;
        let mut response = None;
        let mut rest = lines.as_slice();
        while let [line, others @ ..] = rest {
            let (fields, behind) = split_fields(others);
            if let Some(head) = parse_response(line, fields) {
                response = Some(head);
                // Content ends the search, since it can look like a head.
                let next = behind.first().copied().unwrap_or_default();
                if parse_response(next, &[]).is_none() && parse_request(next, &[]).is_none() {
                    break;
                }
                rest = behind;
            } else if let Some(head) = parse_request(line, fields) {
                request = Some(head);
                rest = behind;
            } else {
                rest = others;
            }
        }
        let response = response?;
        Some(Self { request, response })
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn violations(&self) -> Vec<Violation> {
        match &self.request {
            Some(request) => check(request, &self.response).collect(),
            None => check_response(&self.response).collect(),
        }
    }
}

/// A line that was sent has `>` before it, and one that was received has `<`. Everything else is not of a head.
fn line_of_verbose_curl(line: &str) -> Option<&str> {
    let line = line.strip_prefix(['<', '>'])?;
    match line.strip_prefix(' ') {
        Some(line) => Some(line),
        None => line.is_empty().then_some(line),
    }
}

/// The fields that come first, and what is behind them and the empty line.
fn split_fields<'a>(lines: &'a [&'a str]) -> (&'a [&'a str], &'a [&'a str]) {
    let is_field = |line: &&str| parse_field(line).is_some();
    let end = lines.iter().position(|line| !is_field(line));
    let (fields, behind) = lines.split_at(end.unwrap_or(lines.len()));
    match behind {
        ["", behind @ ..] => (fields, behind),
        _ => (fields, behind),
    }
}

/// `HTTP/1.1 404 Not Found`
fn parse_response(line: &str, fields: &[&str]) -> Option<Response<()>> {
    let mut words = line.split(' ');
    let version = parse_version(words.next()?)?;
    let status = StatusCode::from_bytes(words.next()?.as_bytes()).ok()?;
    let mut response = Response::new(());
    *response.version_mut() = version;
    *response.status_mut() = status;
    *response.headers_mut() = parse_fields(fields);
    Some(response)
}

/// `GET /path HTTP/1.1`
fn parse_request(line: &str, fields: &[&str]) -> Option<Request<()>> {
    let mut words = line.split(' ');
    let method = Method::from_bytes(words.next()?.as_bytes()).ok()?;
    let uri = words.next()?.parse().ok()?;
    let version = parse_version(words.next()?)?;
    let mut request = Request::new(());
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.version_mut() = version;
    *request.headers_mut() = parse_fields(fields);
    Some(request)
}

fn parse_version(version: &str) -> Option<Version> {
    match version.strip_prefix("HTTP/")? {
        "1.0" => Some(Version::HTTP_10),
        "1.1" => Some(Version::HTTP_11),
        "2" | "2.0" => Some(Version::HTTP_2),
        "3" | "3.0" => Some(Version::HTTP_3),
        _ => None,
    }
}

fn parse_fields(lines: &[&str]) -> HeaderMap {
    let mut fields = HeaderMap::new();
    for (name, value) in lines.iter().filter_map(|line| parse_field(line)) {
        fields.append(name, value);
    }
    fields
}

/// `Content-Length: 12`
fn parse_field(line: &str) -> Option<(HeaderName, HeaderValue)> {
    let (name, value) = line.split_once(':')?;
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let value = HeaderValue::from_bytes(value.trim().as_bytes()).ok()?;
    Some((name, value))
}
