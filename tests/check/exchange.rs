use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, Version};

/// Reads an exchange: a request, an empty line, and a response, as they are on the wire.
///
/// The version is HTTP/1.1 unless the first line has another one. The lines of a response to an unknown request begin
/// with the status.
pub(super) struct Exchange {
    pub(super) request: Option<Request<()>>,
    pub(super) response: Response<()>,
}

impl Exchange {
    pub(super) fn parse(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let empty_line = lines.iter().position(|line| line.is_empty());
        let (request, response) = match empty_line {
            Some(index) => (Some(&lines[..index]), &lines[index + 1..]),
            None => (None, &lines[..]),
        };
        Self {
            request: request.map(parse_request),
            response: parse_response(response),
        }
    }

    /// What `check` finds, as sentences.
    pub(super) fn violations(&self) -> Vec<String> {
        let violations = match &self.request {
            Some(request) => http_status::check(request, &self.response),
            None => http_status::check_response(&self.response),
        };
        violations.map(|violation| violation.to_string()).collect()
    }
}

/// `GET /path HTTP/2`, then the fields.
fn parse_request(lines: &[&str]) -> Request<()> {
    let mut parts = lines[0].split(' ');
    let method = parts.next().unwrap_or_default();
    let target = parts.next().unwrap_or_default();
    let mut request = Request::builder()
        .method(method)
        .uri(target)
        .version(version(parts.next()))
        .body(())
        .unwrap_or_else(|error| panic!("{}: {error}", lines[0]));
    *request.headers_mut() = fields(&lines[1..]);
    request
}

/// `404 HTTP/2`, then the fields.
fn parse_response(lines: &[&str]) -> Response<()> {
    let mut parts = lines[0].split(' ');
    let status = parts.next().unwrap_or_default();
    let mut response = Response::builder()
        .status(status)
        .version(version(parts.next()))
        .body(())
        .unwrap_or_else(|error| panic!("{}: {error}", lines[0]));
    *response.headers_mut() = fields(&lines[1..]);
    response
}

fn version(version: Option<&str>) -> Version {
    match version {
        None | Some("HTTP/1.1") => Version::HTTP_11,
        Some("HTTP/1.0") => Version::HTTP_10,
        Some("HTTP/2") => Version::HTTP_2,
        Some("HTTP/3") => Version::HTTP_3,
        Some(other) => panic!("{other} is not a version"),
    }
}

fn fields(lines: &[&str]) -> HeaderMap {
    let mut fields = HeaderMap::new();
    for line in lines {
        let (name, value) = line
            .split_once(':')
            .unwrap_or_else(|| panic!("{line:?} is not a field"));
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name of a field");
        let value = HeaderValue::from_bytes(value.trim().as_bytes()).expect("a value of a field");
        fields.append(name, value);
    }
    fields
}
